// SPDX-License-Identifier: EUPL-1.2
import { asConsortium } from "../answer/entry.rules";
import { type Fact } from "../projection/facts";
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
  /** Why the last of some contracts no longer counts for a provider that is still contracted by others. */
  readonly ended: (providerId: string, those: Those) => FlowReason;
  /** Why the first of some contracts counts for a provider that was contracted by others. */
  readonly begun: (providerId: string, those: Those) => FlowReason;
  /** Why a contract does not count any more; null when the register does not say. */
  readonly exitOf: (contractId: string) => FlowReason | null;
  /** Whether a contract was suspended on the first of the days. */
  readonly wasSuspended: (contractId: string) => boolean;
  /** How a provider went into others between the days (fusie, splitsing); null when it did not. */
  readonly wentBy: (providerId: string) => FlowReason | null;
}

/** Contracts by what they are of, or through which consortium they bind; null is none. */
export type Those = (contract: Pick<Fact<"Contract">, "category" | "consortiumId">) => boolean;

export function reasonsBetween(evidence: ReportEvidence, from: Standing, to: Standing): Reasons {
  const departures = departuresBetween(evidence, from, to);
  const { wentBy, cameBy } = successionsBetween(evidence, from, to);
  const before = countedIn("COUNTERPARTIES", from);
  const after = countedIn("COUNTERPARTIES", to);
  const stayed = (consortium: string): boolean => before.has(consortium) && after.has(consortium);

  const suspended = new Map(to.suspended.map((each) => [each.contract.id, each]));
  const were = new Map(from.suspended.map((each) => [each.contract.id, each]));
  /** One by which it was bound in this time is suspended at the end of it, and would bind it. */
  const isSuspended = (id: string, those: Those = () => true): boolean =>
    (departures.get(id) ?? []).some(
      (each) => suspended.get(each.contractId)?.boundIds.includes(id) && those(each),
    );
  /** One that would have bound it at the beginning was suspended then, and binds it now. */
  const isBack = (id: string, those: Those = () => true): boolean =>
    [...to.contracts.values()].some(
      ({ contract, boundIds }) =>
        boundIds.includes(id) && were.get(contract.id)?.boundIds.includes(id) && those(contract),
    );

  const left = (id: string): FlowReason => {
    const said = lastReasonOf(departures.get(id) ?? []);
    if (said !== null) return said;
    const went = wentBy(id);
    if (went !== null) return went;
    if (isSuspended(id)) return "OPGESCHORT";
    if (to.subcontracted.has(id)) return "ONDERAANNEMER";
    const consortia = consortiaAlone(id, from);
    return consortia?.some(stayed) ? "UIT_CONSORTIUM" : "NIET_VASTGELEGD";
  };
  const came = (id: string): FlowReason => {
    const cameOf = cameBy(id);
    if (cameOf !== null) return cameOf;
    if (isBack(id)) return "OPSCHORTING_VOORBIJ";
    if (from.subcontracted.has(id)) return "GEEN_ONDERAANNEMER_MEER";
    const consortia = consortiaAlone(id, to);
    return consortia?.some(stayed) ? "IN_CONSORTIUM" : "NIEUW";
  };
  const ended = (id: string, those: Those): FlowReason =>
    lastReasonOf((departures.get(id) ?? []).filter(those)) ??
    (isSuspended(id, those) ? "OPGESCHORT" : "NIET_VASTGELEGD");
  const begun = (id: string, those: Those): FlowReason =>
    isBack(id, those) ? "OPSCHORTING_VOORBIJ" : "NIEUW";
  const exits = recordedExits(evidence, to);
  const exitOf = (id: string): FlowReason | null =>
    exits.get(id) ?? (suspended.has(id) ? "OPGESCHORT" : null);
  const wasSuspended = (id: string): boolean => were.has(id);
  return { left, came, ended, begun, exitOf, wasSuspended, wentBy };
}

/** The consortia through which a provider is bound; null when it is bound on its own account as well. */
function consortiaAlone(id: string, { contracts }: Standing): string[] | null {
  const through = [...contracts.values()].filter(({ boundIds }) => boundIds.includes(id));
  if (through.some(({ contract }) => contract.consortiumId === null)) return null;
  return through.map(({ contract }) => asConsortium(contract.consortiumId ?? ""));
}
