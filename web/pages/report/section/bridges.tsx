// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { reportTexts } from "../report.texts";
import { type ReportParts } from "../told";
import { termTexts } from "../terms.texts";
import { areRecorded, bridged, type BridgedMeasure, countIn } from "../units";
import { Bridge } from "./bridge";

const others = (Object.keys(bridged) as BridgedMeasure[]).filter((measure) => measure !== "contracted");

/** The bridge of every other unit, to be opened one by one; on paper all are open. */
export function Bridges(parts: ReportParts): VNode {
  const { call, told } = parts;
  const terms = call.texts(termTexts);
  const { from, to } = told.landscapeReport;
  const { formats } = call;
  const texts = call.texts(reportTexts);
  const areUnknown = !from.contractsRecorded && !to.contractsRecorded;
  const shown = (count: number | null): string =>
    count === null ? texts.notRecorded : formats.number(count);
  return (
    <>
      <p class="column">{texts.bridgesLead}</p>
      {others.map((measure) => (
        <details key={measure} class="report-details" data-bridge={measure}>
          <summary>
            <span class="report-details__name">{terms.units[measure]}</span>
            <span>
              {areUnknown
                ? texts.notRecorded
                : `${shown(countIn(from, measure))} → ${shown(countIn(to, measure))}`}
              {areRecorded({ from, to }) ? ` (${formats.difference(to[measure] - from[measure])})` : null}
            </span>
          </summary>
          <Bridge {...parts} measure={measure} />
        </details>
      ))}
    </>
  );
}
