// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { decisionKinds, decisionOutcomes } from "../../../labels/contract.labels";
import { Head } from "../head";
import { type ReportQuery } from "../report.question";
import { reportTexts } from "../report.texts";
import { isNamed, type ReportParts } from "../told";
import { monthsLater } from "../../../page/day";

/** How far ahead the agenda of a report looks. */
export const agendaMonths = 36;

/** What is to be decided about the contracts in the years after the last day. */
export function Agenda({ call, told, missing }: ReportParts): VNode {
  const texts = call.texts(reportTexts);
  const kinds = call.texts(decisionKinds);
  const outcomes = call.texts(decisionOutcomes);
  const { formats } = call;
  const items = told.decisionAgenda;
  const nothingSaid = isNamed({ missing }) ? texts.notRecorded : texts.notNow;
  if (!items) return <p>{texts.missingPart}</p>;
  const { on } = told.landscapeReport.to;
  const lead = texts.agendaLead(formats.day(on), formats.day(monthsLater(on, agendaMonths)));
  if (items.length === 0) {
    return (
      <p class="column">
        {lead} {texts.noAgenda}
      </p>
    );
  }
  return (
    <>
      <p class="column">{lead}</p>
      <div class="wide" role="region" aria-label={texts.sections.agenda} tabIndex={0}>
        <table class="utrecht-table" aria-label={texts.sections.agenda}>
          <thead class="utrecht-table__header">
            <tr class="utrecht-table__row">
              <Head>{texts.agendaWhen}</Head>
              <Head>{texts.agendaWhat}</Head>
              <Head>{texts.agendaAbout}</Head>
              <Head>{texts.agendaOutcome}</Head>
            </tr>
          </thead>
          <tbody class="utrecht-table__body">
            {items.map((item, index) => (
              <tr key={index} class="utrecht-table__row" data-agenda>
                <th scope="row" class="utrecht-table__cell">
                  {item.on === null ? String(item.year) : formats.day(item.on)}
                </th>
                <td class="utrecht-table__cell">{kinds[item.kind]}</td>
                <td class="utrecht-table__cell">
                  <bdi>{aboutOf(item) ?? nothingSaid}</bdi>
                </td>
                <td class="utrecht-table__cell">
                  {item.outcome ? outcomes[item.outcome] : texts.notDecided}
                  {item.lapsesWithoutDecision === null ? null : (
                    <span class="report-meaning">
                      {texts.lapses} {item.lapsesWithoutDecision}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

type Item = NonNullable<ReportQuery["decisionAgenda"]>[number];

function aboutOf({ contract, framework }: Item): string | null {
  if (framework) return framework.title ?? framework.id;
  if (!contract) return null;
  const parties = contract.consortium ? [contract.consortium] : (contract.parties ?? []);
  return [contract.id, ...parties.flatMap((party) => (party ? [party.name] : []))].join(", ");
}
