// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { Head } from "../head";
import { reportTexts } from "../report.texts";
import { isNamed, type ReportParts } from "../told";
import { termTexts } from "../terms.texts";
import { bridged } from "../units";

/** Was what the region decided to go to reached? Without a decision there is no target, and none is made up. */
export function Targets({ call, told, missing }: ReportParts): VNode {
  const texts = call.texts(reportTexts);
  const { units } = call.texts(termTexts);
  const { formats } = call;
  const hasNames = isNamed({ missing });
  const { answer, targets } = told.targetProgress;
  if (answer === "NO_TARGET_RECORDED") return <p>{texts.noTarget}</p>;
  const unitNames = Object.fromEntries(
    Object.entries(bridged).map(([measure, unit]) => [unit, units[measure as keyof typeof bridged]]),
  );
  return (
    <table class="utrecht-table" aria-label={texts.sections.targets}>
      <thead class="utrecht-table__header">
        <tr class="utrecht-table__row">
          <Head>{texts.targetUnit}</Head>
          <Head isNumber>{texts.targetValue}</Head>
          <Head isNumber>{texts.targetCount}</Head>
          <Head>{texts.targetState}</Head>
          {hasNames ? <Head>{texts.targetBy}</Head> : null}
          {hasNames ? <Head>{texts.targetDecision}</Head> : null}
        </tr>
      </thead>
      <tbody class="utrecht-table__body">
        {targets.map(({ targetId, unit, segment, value, count, state, target }) => (
          <tr key={targetId} class="utrecht-table__row" data-target={targetId}>
            <th scope="row" class="utrecht-table__cell">
              {unitNames[unit]},{" "}
              {segment ? [segment.id, segment.label].filter(Boolean).join(" ") : texts.wholeLandscape}
            </th>
            <td class="utrecht-table__cell number">
              {target?.direction ? `${texts.targetSides[target.direction]} ` : ""}
              {formats.number(value)}
            </td>
            <td class="utrecht-table__cell number">{count === null ? "" : formats.number(count)}</td>
            <td class="utrecht-table__cell">{texts.targetStates[state]}</td>
            {hasNames ? (
              <td class="utrecht-table__cell">{target?.by ? formats.day(target.by) : texts.notRecorded}</td>
            ) : null}
            {hasNames ? (
              <td class="utrecht-table__cell">
                <bdi>{target?.decisionReference ?? texts.notRecorded}</bdi>
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
