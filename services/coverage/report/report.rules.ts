// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { type BridgeLine, bridgeOf, type Flow, flowsOf } from "./bridge.rules";
import { type ComparableBlock, comparableBlocks } from "./comparable.rules";
import { type Count, countOf } from "./count.rules";
import { type IdentityCount, identityCounts } from "./identity.rules";
import { reasonsBetween } from "./reason.rules";
import { type CountUnit, countUnits } from "./report.codes";
import { type ReportEvidence } from "./reportEvidence";
import { standingOn } from "./standing.rules";

/** How the landscape of a region went from one day to another. */
export interface Report {
  readonly from: Count;
  readonly to: Count;
  readonly outflow: readonly Flow[];
  readonly inflow: readonly Flow[];
  readonly bridges: Readonly<Record<CountUnit, readonly BridgeLine[]>>;
  readonly comparable: readonly ComparableBlock[];
  readonly identities: readonly IdentityCount[];
}

/** How the landscape of a region stood on each of the days. */
export const seriesOf = (evidence: ReportEvidence, days: readonly LocalDate[]): Count[] =>
  days.map((day) => countOf(standingOn(evidence, day)));

export function reportOf(evidence: ReportEvidence, fromDay: LocalDate, toDay: LocalDate): Report {
  const from = standingOn(evidence, fromDay);
  const to = standingOn(evidence, toDay);
  const reasons = reasonsBetween(evidence, from, to);
  const bridges = Object.fromEntries(
    countUnits.map((unit) => [unit, bridgeOf(unit, from, to, reasons)]),
  ) as Record<CountUnit, BridgeLine[]>;
  return {
    from: countOf(from),
    to: countOf(to),
    outflow: flowsOf(bridges.CONTRACTED, -1),
    inflow: flowsOf(bridges.CONTRACTED, 1),
    bridges,
    comparable: comparableBlocks(evidence, from, to),
    identities: identityCounts(from, to),
  };
}
