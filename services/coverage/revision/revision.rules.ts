// SPDX-License-Identifier: EUPL-1.2
import { asConsortium, asProvider } from "../answer/entry.rules";
import { type RecordedFact } from "../projection/fact.repository";
import { type FactBodies, type FactName } from "../projection/facts";
import { type Count, countedIn, type CountedKey, countOf, named } from "../report/count.rules";
import { type CountUnit, countUnits } from "../report/report.codes";
import { type ReportEvidence } from "../report/reportEvidence";
import { type Standing, type StandingContract } from "../report/standing.rules";
import { type Knowledge, type RecordedChange, recordedChange } from "./recordedChange.rules";
import { type RevisionKind, revisionKinds } from "./revision.codes";
import { type CountedItem } from "./standingFacts.rules";

/** Of one kind and in one direction: what the register counts less, or more, than it did; and what was recorded. */
export interface RevisionLine {
  readonly kind: RevisionKind;
  readonly change: number;
  /** What is counted no longer, or newly, one by one. */
  readonly items: readonly RevisedItem[];
  readonly providerIds: readonly string[];
  readonly changes: readonly RecordedChange[];
}

/** One of what is counted, and the providers that it stands for. */
export interface RevisedItem extends CountedKey {
  readonly providerIds: readonly string[];
}

/** The landscape of one day, as known then and as known now. */
export interface Revision {
  readonly was: Count;
  readonly is: Count;
  readonly bridges: Readonly<Record<CountUnit, readonly RevisionLine[]>>;
}

/** A fact of the register, by what it is. */
export interface FactKey {
  readonly typeName: FactName;
  readonly id: string;
}

/** The two standings of one day that are compared, and all that was ever recorded of what decides them. */
export interface Revised extends Knowledge {
  readonly standings: { readonly then: Standing; readonly now: Standing };
  readonly history: readonly RecordedFact[];
}

/** Everything on which the count of a day rests: whatever makes it another is among these. */
export function decidingFacts(evidence: ReportEvidence): FactKey[] {
  const keys = (typeName: FactName, facts: readonly { readonly id: string }[]): FactKey[] =>
    facts.map(({ id }) => ({ typeName, id }));
  return [
    ...keys("Contract", evidence.contracts),
    ...keys("Consortium", evidence.consortia),
    ...keys("ConsortiumMembership", evidence.consortiumMemberships),
    ...keys("Provider", evidence.providers),
    ...keys("RegionMembership", evidence.memberships),
    ...keys("Reorganisation", evidence.reorganisations),
  ];
}

export function revisionOf(revised: Revised): Revision {
  const { then, now } = revised.standings;
  const causes = causesIn(revised);
  return {
    was: countOf(then),
    is: countOf(now),
    bridges: Object.fromEntries(
      countUnits.map((unit) => [unit, bridgeOf(unit, then, now, causes)]),
    ) as Record<CountUnit, RevisionLine[]>,
  };
}

function bridgeOf(unit: CountUnit, then: Standing, now: Standing, causes: Causes): RevisionLine[] {
  const before = countedIn(unit, then);
  const after = countedIn(unit, now);
  const movesOf = (direction: 1 | -1): Move[] => {
    const [these, those, standing] = direction === -1 ? [before, after, then] : [after, before, now];
    return [...these]
      .filter(([key]) => !those.has(key))
      .map(([key, providerIds]) => {
        const through = [...standing.contracts.values()].filter((each) => stands(unit, key, each));
        const item = { ...named(unit, key, providerIds), providerIds: [...providerIds].sort() };
        return { direction, item, changes: causes(through, { unit, providerIds }) };
      });
  };
  return linesOf([...movesOf(-1), ...movesOf(1)]);
}

/** One that the register counts no longer (-1) or newly (+1), and what was recorded that makes it so. */
interface Move {
  readonly direction: 1 | -1;
  readonly item: RevisedItem;
  readonly changes: readonly RecordedChange[];
}

function linesOf(moves: readonly Move[]): RevisionLine[] {
  return ([-1, 1] as const).flatMap((direction) =>
    revisionKinds.flatMap((kind) => {
      const same = moves.filter((move) => move.direction === direction && kindOf(move) === kind);
      if (same.length === 0) return [];
      return [
        {
          kind,
          change: direction * same.length,
          items: same.map(({ item }) => item).sort((one, other) => (one.id < other.id ? -1 : 1)),
          providerIds: [...new Set(same.flatMap(({ item }) => item.providerIds))].sort(),
          changes: inOrder(same.flatMap(({ changes }) => changes)),
        },
      ];
    }),
  );
}

function kindOf({ changes }: Move): RevisionKind {
  const kinds = new Set(changes.map(({ kind }) => kind));
  const [only] = kinds;
  return kinds.size === 1 && only ? only : "SEVERAL";
}

/** Each once, by what it is of. */
const inOrder = (changes: readonly RecordedChange[]): RecordedChange[] =>
  [...new Map(changes.map((change) => [placeOf(change), change])).entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, change]) => change);

/** Whether it is through this contract that something is counted. */
function stands(
  unit: CountUnit,
  key: string,
  { contract, boundIds, subcontractorIds }: StandingContract,
): boolean {
  switch (unit) {
    case "CONTRACTS":
      return contract.id === key;
    case "COUNTERPARTIES":
      return contract.consortiumId === null
        ? boundIds.some((id) => key === asProvider(id))
        : key === asConsortium(contract.consortiumId);
    case "DELIVERING":
      return boundIds.includes(key) || subcontractorIds.includes(key);
    case "CONTRACTED":
      return boundIds.includes(key);
    case "RTA":
    case "LTA":
    case "MAATWERK":
      return contract.category === unit && boundIds.includes(key);
  }
}

/** What was recorded that decides whether something counts through these contracts. */
type Causes = (through: readonly StandingContract[], item: CountedItem) => RecordedChange[];

/**
 * First what was recorded of the contracts, and of who stands behind them; if that is nothing, who buys in the region is
 * another.
 */
function causesIn({ history, standings: { now }, ...knowledge }: Revised): Causes {
  const versions = byPlace(history);
  const memberships = history.filter(({ typeName }) => typeName === "ConsortiumMembership");
  const regional = new Map([...versions].filter(([, [first]]) => first && regionalTypes.has(first.typeName)));
  return (through, item) => {
    const changed = (each: readonly RecordedFact[], standing = item.providerIds): RecordedChange[] =>
      [recordedChange(each, now.on, knowledge, { ...item, providerIds: standing })].flatMap(
        (found) => found ?? [],
      );
    const own = through.flatMap(({ contract: { id, consortiumId }, boundIds }): RecordedChange[] => {
      // A subcontractor counts as long as somebody is bound.
      const standing = item.providerIds.some((each) => boundIds.includes(each))
        ? item.providerIds
        : [...item.providerIds, ...boundIds];
      const keys: FactKey[] = [
        { typeName: "Contract", id },
        ...(consortiumId === null ? [] : [{ typeName: "Consortium", id: consortiumId } as const]),
        ...memberships.filter((each) => isMembership(each.body, consortiumId, standing)),
        ...standing.map((each): FactKey => ({ typeName: "Provider", id: each })),
      ];
      return keys.flatMap((key) => changed(versions.get(placeOf(key)) ?? [], standing));
    });
    return own.length > 0 ? inOrder(own) : [...regional.values()].flatMap((each) => changed(each));
  };
}

const regionalTypes: ReadonlySet<FactName> = new Set(["RegionMembership", "Reorganisation"]);

function isMembership(body: object, consortiumId: string | null, providerIds: readonly string[]): boolean {
  const membership = body as FactBodies["ConsortiumMembership"];
  return membership.consortiumId === consortiumId && providerIds.includes(membership.providerId);
}

function byPlace(history: readonly RecordedFact[]): ReadonlyMap<string, RecordedFact[]> {
  const found = new Map<string, RecordedFact[]>();
  for (const each of history) {
    const before = found.get(placeOf(each));
    if (before) before.push(each);
    else found.set(placeOf(each), [each]);
  }
  return found;
}

const placeOf = ({ typeName, id }: FactKey): string => `${typeName} ${id}`;
