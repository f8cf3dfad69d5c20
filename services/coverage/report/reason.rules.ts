// SPDX-License-Identifier: EUPL-1.2
import { asConsortium } from "../answer/entry.rules";
import { type ExitReason, type LandscapeCategory } from "../projection/facts";
import { countedIn } from "./count.rules";
import { departuresBetween, lastReasonOf, recordedExits } from "./departure.rules";
import { type FlowReason } from "./report.codes";
import { type ReportEvidence } from "./reportEvidence";
import { type Standing } from "./standing.rules";
import { successionsBetween } from "./succession.rules";

/** Why providers went and came between two days. What nothing says is `NIET_VASTGELEGD`: no reason is guessed. */
export interface Reasons {
  /** Why a contracted provider is no longer contracted. */
  readonly left: (providerId: string) => FlowReason;
  /** Why a provider is contracted that was not. */
  readonly came: (providerId: string) => FlowReason;
  /** What was recorded when the last contract of a category ended for a provider. */
  readonly recorded: (providerId: string, category: LandscapeCategory) => ExitReason | null;
  readonly exitOf: ReadonlyMap<string, ExitReason>;
  /** How a provider went into others between the days (fusie, splitsing); null when it did not. */
  readonly wentBy: (providerId: string) => FlowReason | null;
}

export function reasonsBetween(evidence: ReportEvidence, from: Standing, to: Standing): Reasons {
  const departures = departuresBetween(evidence, from, to);
  const { wentBy, cameBy } = successionsBetween(evidence, from, to);
  const before = countedIn("COUNTERPARTIES", from);
  const after = countedIn("COUNTERPARTIES", to);
  const stayed = (consortium: string): boolean => before.has(consortium) && after.has(consortium);

  const left = (id: string): FlowReason => {
    const said = lastReasonOf(departures.get(id) ?? []);
    if (said !== null) return said;
    const went = wentBy(id);
    if (went !== null) return went;
    if (to.subcontracted.has(id)) return "ONDERAANNEMER";
    const consortia = consortiaAlone(id, from);
    return consortia?.some(stayed) ? "UIT_CONSORTIUM" : "NIET_VASTGELEGD";
  };
  const came = (id: string): FlowReason => {
    const cameOf = cameBy(id);
    if (cameOf !== null) return cameOf;
    if (from.subcontracted.has(id) && !from.contracted.has(id)) return "GEEN_ONDERAANNEMER_MEER";
    const consortia = consortiaAlone(id, to);
    return consortia?.some(stayed) ? "IN_CONSORTIUM" : "NIEUW";
  };
  const recorded = (id: string, category: LandscapeCategory): ExitReason | null =>
    lastReasonOf((departures.get(id) ?? []).filter((each) => each.category === category));
  return { left, came, recorded, exitOf: recordedExits(evidence, to), wentBy };
}

/** The consortia through which a provider is bound; null when it is bound on its own account as well. */
function consortiaAlone(id: string, { contracts }: Standing): string[] | null {
  const through = [...contracts.values()].filter(({ boundIds }) => boundIds.includes(id));
  if (through.some(({ contract }) => contract.consortiumId === null)) return null;
  return through.map(({ contract }) => asConsortium(contract.consortiumId ?? ""));
}
