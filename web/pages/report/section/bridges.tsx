// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { reportTexts } from "../report.texts";
import { type ReportParts } from "../told";
import { termTexts } from "../terms.texts";
import { bridged, type BridgedMeasure } from "../units";
import { Bridge } from "./bridge";

const others = (Object.keys(bridged) as BridgedMeasure[]).filter((measure) => measure !== "contracted");

/** The bridge of every other unit, to be opened one by one; on paper all are open. */
export function Bridges(parts: ReportParts): VNode {
  const { call, told } = parts;
  const terms = call.texts(termTexts);
  const { from, to } = told.landscapeReport;
  const { formats } = call;
  return (
    <>
      <p class="column">{call.texts(reportTexts).bridgesLead}</p>
      {others.map((measure) => (
        <details key={measure} class="report-details" data-bridge={measure}>
          <summary>
            <span class="report-details__name">{terms.units[measure]}</span>
            <span>
              {formats.number(from[measure])} → {formats.number(to[measure])} (
              {formats.difference(to[measure] - from[measure])})
            </span>
          </summary>
          <Bridge {...parts} measure={measure} />
        </details>
      ))}
    </>
  );
}
