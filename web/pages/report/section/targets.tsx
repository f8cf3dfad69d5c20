// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { Head } from "../head";
import { reportTexts } from "../report.texts";
import { isNamed, type ReportParts } from "../told";
import { cellsAddress, countedAddress } from "../list/addresses";
import { type CountUnit } from "../report.question";
import { termTexts } from "../terms.texts";
import { bridged } from "../units";

/** Was what the region decided to go to reached? Without a decision there is no target, and none is made up. */
export function Targets(parts: ReportParts): VNode {
  const { call, told, missing } = parts;
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
            <td class="utrecht-table__cell number">
              {count === null ? (
                ""
              ) : (
                <Count {...parts} unit={unit} segment={segment?.id ?? null} count={count} />
              )}
            </td>
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

interface CountParts extends ReportParts {
  readonly unit: CountUnit;
  readonly segment: string | null;
  readonly count: number;
}

/** What was reached; it leads to what was counted, or for a segment to its cells. */
function Count({ call, choice, told, unit, segment, count }: CountParts): VNode {
  const text = call.formats.number(count);
  const address = listOf({ call, choice, told, unit, segment });
  return address === null ? (
    <>{text}</>
  ) : (
    <a class="nl-link" href={address}>
      {text}
    </a>
  );
}

/** Null for a segment that has no cells in the matrix of this report: that of another division, or one that is divided. */
function listOf({
  call,
  choice,
  told: { landscapeReport, choiceMatrix },
  unit,
  segment,
}: Omit<CountParts, "count" | "missing">): string | null {
  const { region, from, to, knownAt } = landscapeReport;
  if (segment === null) {
    const place = { region: region.id, from: from.on, to: to.on, knownAt, unit };
    return countedAddress(call, { ...place, side: "AFTER", commissioner: null, block: null });
  }
  if (!choiceMatrix?.cells.some((cell) => cell.segment.id === segment)) return null;
  const { scheme } = choice;
  const place = { region: region.id, scheme, on: to.on, knownAt: choiceMatrix.knownAt };
  return cellsAddress(call, { ...place, kind: "alle", segment });
}
