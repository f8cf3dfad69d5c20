// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { Head } from "../head";
import { reportTexts } from "../report.texts";
import { type ReportParts } from "../report.view";
import { termTexts } from "../terms.texts";
import { bridged } from "../units";

/** What the region decided to go to. Without a decision there is no target, and none is made up. */
export function Targets({ call, told }: ReportParts): VNode {
  const texts = call.texts(reportTexts);
  const { units } = call.texts(termTexts);
  const { formats } = call;
  if (!told.targets) return <p>{texts.missingPart}</p>;
  if (told.targets.length === 0) return <p>{texts.noTarget}</p>;
  const unitNames = Object.fromEntries(
    Object.entries(bridged).map(([measure, unit]) => [unit, units[measure as keyof typeof bridged]]),
  );
  return (
    <table class="utrecht-table">
      <thead class="utrecht-table__header">
        <tr class="utrecht-table__row">
          <Head>{texts.targetUnit}</Head>
          <Head isNumber>{texts.targetValue}</Head>
          <Head>{texts.targetBy}</Head>
          <Head>{texts.targetDecision}</Head>
        </tr>
      </thead>
      <tbody class="utrecht-table__body">
        {told.targets.map(({ id, unit, value, by, decisionReference, segment }) => (
          <tr key={id} class="utrecht-table__row">
            <th scope="row" class="utrecht-table__cell">
              {unitNames[unit]}, {segment ? `${segment.id} ${segment.label}` : texts.wholeLandscape}
            </th>
            <td class="utrecht-table__cell number">{formats.number(value)}</td>
            <td class="utrecht-table__cell">{by ? formats.day(by) : texts.notRecorded}</td>
            <td class="utrecht-table__cell">{decisionReference}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
