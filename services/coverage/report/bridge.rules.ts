// SPDX-License-Identifier: EUPL-1.2
import { asConsortium, asProvider } from "../answer/entry.rules";
import { type LandscapeCategory } from "../projection/facts";
import { contractMoves } from "./contractBridge.rules";
import { type Counted, countedIn } from "./count.rules";
import { type Move } from "./move";
import { type Reasons, type Those } from "./reason.rules";
import { type CountUnit, type FlowReason, flowReasons } from "./report.codes";
import { type Standing, type StandingContract } from "./standing.rules";

/** Moves of one reason and one direction together. */
export interface BridgeLine {
  readonly reason: FlowReason;
  readonly change: number;
  readonly providerIds: readonly string[];
}

export interface Flow {
  readonly reason: FlowReason;
  readonly providers: number;
}

/** What leads from the one count to the other: the changes of its lines add up to the difference, in every unit. */
export function bridgeOf(unit: CountUnit, from: Standing, to: Standing, reasons: Reasons): BridgeLine[] {
  return linesOf(movesOf(unit, from, to, reasons));
}

/** All that the lines of a bridge are made of, one by one. */
export const movesOf = (unit: CountUnit, from: Standing, to: Standing, reasons: Reasons): readonly Move[] =>
  unit === "CONTRACTS" ? contractMoves(from, to, reasons) : moves(unit, from, to, reasons);

/** The providers behind the lines of a bridge in one direction, per reason. */
export function flowsOf(bridge: readonly BridgeLine[], direction: 1 | -1): Flow[] {
  return bridge
    .filter(({ change }) => Math.sign(change) === direction)
    .map(({ reason, providerIds }) => ({ reason, providers: providerIds.length }));
}

function linesOf(found: readonly Move[]): BridgeLine[] {
  return ([-1, 1] as const).flatMap((direction) =>
    flowReasons.flatMap((reason) => {
      const same = found.filter((move) => move.change === direction && move.reason === reason);
      const providerIds = [...new Set(same.flatMap((move) => move.providerIds))].sort();
      return same.length === 0 ? [] : [{ reason, change: direction * same.length, providerIds }];
    }),
  );
}

/** Who is counted on one of the two days alone. */
function moves(
  unit: Exclude<CountUnit, "CONTRACTS">,
  from: Standing,
  to: Standing,
  reasons: Reasons,
): Move[] {
  const before = countedIn(unit, from);
  const after = countedIn(unit, to);
  const why = whys(from, to, reasons)[unit];
  return [
    ...only(before, after).map(([id, providerIds]): Move => ({
      key: id,
      reason: why.left(id, providerIds),
      change: -1,
      providerIds,
    })),
    ...only(after, before).map(([id, providerIds]): Move => ({
      key: id,
      reason: why.came(id, providerIds),
      change: 1,
      providerIds,
    })),
  ];
}

const only = (these: Counted, those: Counted): [string, readonly string[]][] =>
  [...these].filter(([id]) => !those.has(id));

type Why = (id: string, providerIds: readonly string[]) => FlowReason;
interface Whys {
  readonly left: Why;
  readonly came: Why;
}

function whys(from: Standing, to: Standing, reasons: Reasons): Record<Exclude<CountUnit, "CONTRACTS">, Whys> {
  const { left, came } = reasons;
  return {
    CONTRACTED: { left, came },
    DELIVERING: {
      left: (id) => {
        if (from.contracted.has(id)) return left(id);
        const went = reasons.wentBy(id);
        if (went !== null) return went;
        return deliversIn(id, to.suspended, from) ? "OPGESCHORT" : "GEEN_ONDERAANNEMER_MEER";
      },
      came: (id) => {
        if (to.contracted.has(id)) return came(id);
        return deliversIn(id, from.suspended, to) ? "OPSCHORTING_VOORBIJ" : "ONDERAANNEMER";
      },
    },
    COUNTERPARTIES: counterpartyWhys(from, to, reasons),
    RTA: categoryWhys("RTA", from, to, reasons),
    LTA: categoryWhys("LTA", from, to, reasons),
    MAATWERK: categoryWhys("MAATWERK", from, to, reasons),
  };
}

/** Whether it is a subcontractor in a contract that is suspended on one of the days and counts on the other. */
const deliversIn = (id: string, suspended: readonly StandingContract[], other: Standing): boolean =>
  suspended.some(
    ({ contract, subcontractorIds }) => subcontractorIds.includes(id) && other.contracts.has(contract.id),
  );

const categories: readonly LandscapeCategory[] = ["RTA", "LTA", "MAATWERK"];

/** Who leaves one category and comes into another is converted: a line in the bridges of both. */
function categoryWhys(category: LandscapeCategory, from: Standing, to: Standing, reasons: Reasons): Whys {
  const others = categories
    .filter((other) => other !== category)
    .map((other) => ({ before: countedIn(other, from), after: countedIn(other, to) }));
  return {
    left: (id) => {
      if (!to.contracted.has(id)) return reasons.left(id);
      if (others.some(({ before, after }) => !before.has(id) && after.has(id))) return "CATEGORIE_GEWIJZIGD";
      return reasons.ended(id, (contract) => contract.category === category);
    },
    came: (id) => {
      if (!from.contracted.has(id)) return reasons.came(id);
      return others.some(({ before, after }) => before.has(id) && !after.has(id))
        ? "CATEGORIE_GEWIJZIGD"
        : reasons.begun(id, (contract) => contract.category === category);
    },
  };
}

/** A provider that is a counterparty no longer may go on as a member of a consortium, and the other way round. */
function counterpartyWhys(from: Standing, to: Standing, reasons: Reasons): Whys {
  const isProvider = (key: string, [id = ""]: readonly string[]): boolean => key === asProvider(id);
  return {
    left: (key, ids) => {
      const [id = ""] = ids;
      if (isProvider(key, ids)) {
        if (!to.contracted.has(id)) return reasons.left(id);
        const why = reasons.ended(id, onItsOwn);
        return why === "NIET_VASTGELEGD" && isNewMember(id, from, to) ? "IN_CONSORTIUM" : why;
      }
      const ended = [...from.contracts.values()].filter(
        ({ contract }) => contract.consortiumId !== null && asConsortium(contract.consortiumId) === key,
      );
      const said = ended.flatMap(({ contract }) => reasons.exitOf(contract.id) ?? []);
      const first = flowReasons.find((reason) => (said as readonly FlowReason[]).includes(reason));
      return (
        first ?? (ids.some((member) => to.contracted.has(member)) ? "UIT_CONSORTIUM" : "NIET_VASTGELEGD")
      );
    },
    came: (key, ids) => {
      const [id = ""] = ids;
      if (isProvider(key, ids)) {
        if (!from.contracted.has(id)) return reasons.came(id);
        const why = reasons.begun(id, onItsOwn);
        return why === "NIEUW" && isNewMember(id, to, from) ? "UIT_CONSORTIUM" : why;
      }
      const isBack = [...to.contracts.values()].some(
        ({ contract: { id: back, consortiumId } }) =>
          reasons.wasSuspended(back) && consortiumId !== null && asConsortium(consortiumId) === key,
      );
      if (isBack) return "OPSCHORTING_VOORBIJ";
      return ids.some((member) => from.contracted.has(member)) ? "IN_CONSORTIUM" : "NIEUW";
    },
  };
}

const onItsOwn: Those = ({ consortiumId }) => consortiumId === null;

/** Whether it is bound through a consortium in one standing through which it was not in the other, suspended or not. */
function isNewMember(id: string, before: Standing, after: Standing): boolean {
  const through = (contracts: readonly StandingContract[]): (string | null)[] =>
    contracts.filter(({ boundIds }) => boundIds.includes(id)).map(({ contract }) => contract.consortiumId);
  const had = new Set(through([...before.contracts.values(), ...before.suspended]));
  return through([...after.contracts.values()]).some(
    (consortiumId) => consortiumId !== null && !had.has(consortiumId),
  );
}
