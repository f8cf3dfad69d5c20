// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { Head } from "../head";
import { reportTexts } from "../report.texts";
import { type ReportParts } from "../told";

/** What sources say; apart from what was counted, and never mixed with it. */
export function Stated({ call, told: { landscapeReport } }: ReportParts): VNode {
  const texts = call.texts(reportTexts);
  const { formats } = call;
  const { stated } = landscapeReport;
  if (!stated) return <p>{texts.missingPart}</p>;
  if (stated.length === 0) return <p>{texts.noStated}</p>;
  return (
    <>
      <p class="column">{texts.statedLead}</p>
      <table class="utrecht-table" aria-label={texts.sections.stated}>
        <thead class="utrecht-table__header">
          <tr class="utrecht-table__row">
            <Head>{texts.statedWhat}</Head>
            <Head isNumber>{texts.statedNumber}</Head>
            <Head>{texts.statedOn}</Head>
            <Head>{texts.source}</Head>
          </tr>
        </thead>
        <tbody class="utrecht-table__body">
          {stated.map(({ id, label, value, approximate, statedOn, sourceFile, sourceLine }) => (
            <tr key={id} class="utrecht-table__row" data-stated={id}>
              <th scope="row" class="utrecht-table__cell">
                {label}
              </th>
              <td class="utrecht-table__cell number">
                {approximate ? `${texts.about} ` : ""}
                {formats.number(value)}
              </td>
              <td class="utrecht-table__cell">{statedOn ? formats.shortDay(statedOn) : texts.notRecorded}</td>
              <td class="utrecht-table__cell small">{texts.sourceAt(sourceFile, String(sourceLine))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
