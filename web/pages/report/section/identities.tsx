// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { Alert } from "../../../parts/alert";
import { Head } from "../head";
import { IdentityForm } from "../list/identityForm";
import { reportTexts } from "../report.texts";
import { type ReportParts } from "../told";
import { areRecorded, countedAs } from "../units";

/** Denominations before and after, and an alert for what is no longer to be had. */
export function Identities({ call, told: { landscapeReport } }: ReportParts): VNode {
  const texts = call.texts(reportTexts);
  const { formats } = call;
  const { identities, from, to } = landscapeReport;
  const { region, knownAt } = landscapeReport;
  const listOf = (
    { id, label }: { readonly id: string; readonly label?: string },
    side: "BEFORE" | "AFTER",
    count: number,
  ): VNode => (
    <IdentityForm
      call={call}
      place={{
        region: region.id,
        from: from.on,
        to: to.on,
        knownAt,
        side,
        block: null,
        ...countedAs.contracted,
      }}
      identity={id}
      name={label ?? id}
      text={formats.number(count)}
      label={`${formats.number(count)}: ${label ?? id}, ${formats.day(side === "BEFORE" ? from.on : to.on)}`}
    />
  );
  if (!areRecorded(landscapeReport)) return <p>{texts.notRecorded}</p>;
  if (identities.length === 0) return <p>{texts.noIdentities}</p>;
  const gone = identities
    .filter(({ disappeared }) => disappeared)
    .map(({ identity }) => identity.label ?? identity.id);
  return (
    <>
      <p class="column">{texts.identitiesLead}</p>
      {gone.length > 0 ? (
        <Alert kind="warning">
          <p>
            <strong>{texts.disappearedAlert(formats.list(gone))}</strong>
          </p>
        </Alert>
      ) : null}
      <table class="utrecht-table report-narrow" aria-label={texts.sections.identities}>
        <thead class="utrecht-table__header">
          <tr class="utrecht-table__row">
            <Head>{texts.identity}</Head>
            <Head isNumber>{formats.shortDay(from.on)}</Head>
            <Head isNumber>{formats.shortDay(to.on)}</Head>
            <Head isNumber>{texts.difference}</Head>
          </tr>
        </thead>
        <tbody class="utrecht-table__body">
          {identities.map(({ identity, from: before, to: after, disappeared }) => (
            <tr key={identity.id} class="utrecht-table__row" data-identity={identity.id}>
              <th scope="row" class="utrecht-table__cell">
                {identity.label ?? identity.id}
                {disappeared ? <strong class="report-gone"> {texts.disappeared}</strong> : null}
              </th>
              <td class="utrecht-table__cell number">{listOf(identity, "BEFORE", before)}</td>
              <td class="utrecht-table__cell number strong">{listOf(identity, "AFTER", after)}</td>
              <td class="utrecht-table__cell number">{formats.difference(after - before)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
