// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { parametersOf } from "../choice";
import { Head } from "../head";
import { reportTexts } from "../report.texts";
import { type ReportParts } from "../told";

/** What was counted, as known when, and by what the print is recognised. */
export function Account({ call, choice, told }: ReportParts): VNode {
  const texts = call.texts(reportTexts);
  const { formats } = call;
  const { landscapeReport, landscapeSeries, choiceMatrix } = told;
  const prints = [
    [texts.printReport, landscapeReport],
    [texts.printSeries, landscapeSeries],
    ...(choiceMatrix ? ([[texts.printChoice, choiceMatrix]] as const) : []),
  ] as const;
  const again = call.link("/rapport", parametersOf({ ...choice, knownAt: landscapeReport.knownAt }));
  return (
    <>
      <h3>{texts.definition}</h3>
      <p class="column" lang="nl" data-definition>
        {landscapeReport.definition}
      </p>
      {choiceMatrix ? (
        <>
          <h3>{texts.choiceDefinition}</h3>
          <p class="column" lang="nl">
            {choiceMatrix.definition}
          </p>
        </>
      ) : null}
      <h3>{texts.print}</h3>
      <table class="utrecht-table report-prints" aria-label={texts.print}>
        <thead class="utrecht-table__header">
          <tr class="utrecht-table__row">
            <Head>{texts.print}</Head>
            <Head>{texts.known}</Head>
            <Head>{texts.fingerprint}</Head>
          </tr>
        </thead>
        <tbody class="utrecht-table__body">
          {prints.map(([name, { knownAt, fingerprint }]) => (
            <tr key={name} class="utrecht-table__row">
              <th scope="row" class="utrecht-table__cell">
                {name}
              </th>
              <td class="utrecht-table__cell">
                <time dateTime={knownAt}>{formats.moment(knownAt)}</time>
              </td>
              <td class="utrecht-table__cell">
                <code>{fingerprint}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="column">
        {texts.samePrint}{" "}
        <a class="nl-link" href={again} data-again>
          {again}
        </a>
      </p>
      <p class="column small soft">{texts.samePrintWhy}</p>
      <p class="column small soft">{texts.fictive}</p>
    </>
  );
}
