// SPDX-License-Identifier: EUPL-1.2
import { type Move } from "./move";
import { type Reasons } from "./reason.rules";
import { type FlowReason } from "./report.codes";
import { type Standing, type StandingContract } from "./standing.rules";

/**
 * What leads from one number of contracts to another. A contract that takes the place of another of the same provider
 * is no move: only what there is less, or more, of among contracts that hang together through their providers.
 */
export function contractMoves(from: Standing, to: Standing, reasons: Reasons): Move[] {
  const ended = [...from.contracts.values()].filter(({ contract }) => !to.contracts.has(contract.id));
  const begun = [...to.contracts.values()].filter(({ contract }) => !from.contracts.has(contract.id));
  return groupsOf(ended, begun).flatMap((group) => {
    const surplus = group.ended.length - group.begun.length;
    if (surplus > 0) return fewer(group, surplus, to, reasons);
    return returningLast(group.begun, reasons)
      .slice(group.ended.length)
      .map((each) => more(each, group, from, reasons));
  });
}

interface Group {
  readonly ended: readonly StandingContract[];
  readonly begun: readonly StandingContract[];
}

/** First those that say why they ended; the others went into the contracts that took their place. */
function fewer({ ended, begun }: Group, surplus: number, to: Standing, reasons: Reasons): Move[] {
  const exitOf = ({ contract }: StandingContract): FlowReason | null => reasons.exitOf(contract.id);
  const silent = ended.filter((each) => exitOf(each) === null);
  const said = ended.filter((each) => exitOf(each) !== null);
  return [...said, ...silent].slice(0, surplus).map((each) => ({
    key: each.contract.id,
    reason: exitOf(each) ?? (begun.length > 0 ? "CONTRACTEN_SAMENGEVOEGD" : allLeft(each, to, reasons)),
    change: -1,
    providerIds: each.boundIds,
  }));
}

/** One that comes back takes nobody's place. */
function returningLast(begun: readonly StandingContract[], reasons: Reasons): StandingContract[] {
  const returns = ({ contract }: StandingContract): boolean => reasons.wasSuspended(contract.id);
  return [...begun.filter((each) => !returns(each)), ...begun.filter(returns)];
}

function more(each: StandingContract, { ended }: Group, from: Standing, reasons: Reasons): Move {
  const isNew = ended.length === 0 && each.boundIds.every((id) => !from.contracted.has(id));
  return {
    key: each.contract.id,
    reason: reasons.wasSuspended(each.contract.id)
      ? "OPSCHORTING_VOORBIJ"
      : (isNew && same(each.boundIds.map((id) => reasons.came(id)))) || "NIEUW",
    change: 1,
    providerIds: each.boundIds,
  };
}

/** The one reason for which all of a contract left; what one of them left for says nothing of a contract of more. */
function allLeft({ boundIds }: StandingContract, to: Standing, reasons: Reasons): FlowReason {
  if (boundIds.some((id) => to.contracted.has(id))) return "NIET_VASTGELEGD";
  return same(boundIds.map((id) => reasons.left(id))) ?? "NIET_VASTGELEGD";
}

const same = (found: readonly FlowReason[]): FlowReason | null =>
  new Set(found).size === 1 ? (found[0] ?? null) : null;

/** Contracts that share a provider, also through others, are one group. */
function groupsOf(ended: readonly StandingContract[], begun: readonly StandingContract[]): Group[] {
  const held = new Map<string, StandingContract[]>();
  for (const each of [...ended, ...begun]) {
    for (const id of each.boundIds) held.set(id, [...(held.get(id) ?? []), each]);
  }
  const seen = new Set<StandingContract>();
  return [...ended, ...begun].flatMap((first) => {
    if (seen.has(first)) return [];
    const members = new Set([first]);
    for (const member of members) {
      for (const id of member.boundIds) for (const each of held.get(id) ?? []) members.add(each);
    }
    for (const member of members) seen.add(member);
    return [
      { ended: ended.filter((each) => members.has(each)), begun: begun.filter((each) => members.has(each)) },
    ];
  });
}
