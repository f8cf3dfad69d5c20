// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { Alert } from "../../../parts/alert";
import { Head } from "../head";
import { reportTexts } from "../report.texts";
import { type ReportParts } from "../report.view";

/** Denominations before and after, and an alert for what is no longer to be had. */
export function Identities({ call, told: { landscapeReport } }: ReportParts): VNode {
  const texts = call.texts(reportTexts);
  const { formats } = call;
  const { identities, from, to } = landscapeReport;
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
      <table class="utrecht-table report-narrow">
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
              <td class="utrecht-table__cell number">{formats.number(before)}</td>
              <td class="utrecht-table__cell number strong">{formats.number(after)}</td>
              <td class="utrecht-table__cell number">{formats.difference(after - before)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
