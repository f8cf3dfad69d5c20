// SPDX-License-Identifier: EUPL-1.2
// From contract lines to entries. `world` is the landscape of one day and one moment.
import {
  type ContractFacts,
  type ContractLineFacts,
  type ContractStatus,
  type FactVersion,
  type Landscape,
  type LineScale,
  type ProviderFacts,
} from "./landscape";
import { endsOn } from "./ending.oracle";
import { type Entry, type Intake, type Question, type Scale } from "./question";
import { counterpartsOf, isDeployed, spokenFor, wholesOf } from "./segments.oracle";
import { isMember, possibleTerritory, proximity, territory } from "./territory.oracle";

export type Group = "OWN" | "COUNTERPART" | "INDIVIDUAL";

/** An entry with what filters and order look at beside it. */
export interface Candidate {
  readonly group: Group;
  readonly entry: Entry;
  readonly provider: ProviderFacts;
  readonly category: ContractFacts["category"];
}

type Line = FactVersion<ContractLineFacts>;

/** What a line is in this question: its group, and the segments that it speaks for there. */
interface Role {
  readonly group: Group;
  readonly segments: readonly string[];
}

/** DOMAIN.md:12.3 Scale, in the words of contract.graphql. */
const scaleNames: Record<LineScale, Scale> = {
  LOKAAL: "LOCAL",
  SUBREGIONAAL: "SUBREGIONAL",
  REGIONAAL: "REGIONAL",
  BOVENREGIONAAL: "SUPRAREGIONAL",
  LANDELIJK: "NATIONAL",
  INDIVIDUEEL: "INDIVIDUAL",
};

/** DESIGN.md 4: "status awarded-and-started, amended or extended". */
const coveringStatuses: readonly ContractStatus[] = ["GEGUND", "ACTIEF", "GEWIJZIGD", "VERLENGD"];
/** DESIGN.md 4: "Run-off (UITLOOP) and terminated-with-notice (OPGEZEGD) are shown, marked, and never open for intake". */
const markedStatuses: readonly ContractStatus[] = ["UITLOOP", "OPGEZEGD"];
export const listedStatuses: readonly ContractStatus[] = [...coveringStatuses, ...markedStatuses];

/** DOMAIN.md:12.4 steps 5, 7 and 9: in (S,G), bespoke on request, or through the counterpart; null for none of these. */
function roleOf(world: Landscape, question: Question, line: Line): Role | null {
  const { filter, municipality, segment: asked } = question;
  const { segmentId, scale, suspended } = line.facts;
  // DESIGN.md 4: "Suspended does not cover".
  if (suspended === true) return null;
  // DESIGN.md 4 "Bespoke": without a segment, with includeIndividual only, a group of their own.
  if (scale === "INDIVIDUEEL") {
    return filter.includeIndividual === true ? { group: "INDIVIDUAL", segments: [] } : null;
  }
  if (segmentId === null || !world.Segment.some(({ id }) => id === segmentId)) return null;

  // DOMAIN.md:11 Q07: what is not deployed gives 0, "with includeNotDeployed 6".
  const looksAt = (id: string): boolean =>
    filter.includeNotDeployed === true || isDeployed(world, municipality, id);

  const own = spokenFor(world, segmentId, asked);
  // Own is never a counterpart as well: an entry is a provider through one line (DESIGN.md 4).
  if (own !== null) return looksAt(own) ? { group: "OWN", segments: [own] } : null;

  if (filter.includeCounterpart === false) return null;
  // "add its groups": what a question about the counterpart itself would find.
  const segments = counterpartsOf(world, asked)
    .map((counterpart) => spokenFor(world, segmentId, counterpart))
    .filter((id) => id !== null)
    .filter(looksAt);
  return segments.length === 0 ? null : { group: "COUNTERPART", segments };
}

/** DESIGN.md 4 "in force on the day"; DESIGN.md 3: half open, so not on the day of its end. */
function isInForce(contract: ContractFacts, { on }: Question): boolean {
  return contract.start <= on && (contract.end === null || on < contract.end);
}

/** DOMAIN.md:12.4 step 5 "whose area covers M on D". */
function covers(world: Landscape, { municipality, on }: Question, line: ContractLineFacts): boolean {
  if (line.areaKind === "LANDELIJK") return true;
  if (line.areaKind === "REGIO") {
    return line.areaRegionId !== null && isMember(world, municipality, line.areaRegionId);
  }
  return territory(world, municipality, on).some((id) => line.areaMunicipalityIds.includes(id));
}

/** DOMAIN.md:12.4 step 6: the parties, or the members on D of the consortium; those of them that exist on D, each once. */
function providersOf(world: Landscape, { consortiumId, partyIds }: ContractFacts) {
  const members = world.ConsortiumMembership.filter(({ facts }) => facts.consortiumId === consortiumId);
  const exists = world.Consortium.some(({ id }) => id === consortiumId);
  const named = consortiumId === null ? partyIds : members.map(({ facts }) => facts.providerId);
  if (consortiumId !== null && !exists) return [];
  return world.Provider.filter(({ id }) => named.includes(id));
}

/**
 * DOMAIN.md:12.4 step 7 "a valid stop for G"; its reach is that of DOMAIN.md:12.2 AdmissionStop: a segment, or all; some
 * municipalities, or all. A line that speaks for several segments is stopped when each of them is, by one stop or by
 * several. Of several stops the sources name none; decided: docs/coverage-rules.md "Entries", the lowest id, and one that is
 * for all before one that is for a part.
 */
function stopOf(world: Landscape, question: Question, role: Role, providerId: string): string | null {
  const where = possibleTerritory(world, question.municipality, question.on);
  const reaching = world.AdmissionStop.filter(({ facts }) => facts.providerId === providerId).filter(
    ({ facts: { municipalityIds } }) => {
      return municipalityIds.length === 0 || municipalityIds.some((id) => where.includes(id));
    },
  );
  const lowest = (ids: readonly string[]): string | null =>
    [...ids].sort((a, b) => (a < b ? -1 : 1))[0] ?? null;
  const forEverything = reaching.filter(({ facts: { segmentId } }) => segmentId === null).map(({ id }) => id);
  const perSegment = role.segments.map((spokenFor) =>
    reaching
      .filter(
        ({ facts: { segmentId } }) =>
          segmentId !== null && [spokenFor, ...wholesOf(world, spokenFor)].includes(segmentId),
      )
      .map(({ id }) => id),
  );
  const [first = [], ...others] = perSegment;
  const shared = first.filter((id) => others.every((ids) => ids.includes(id)));
  const whole = lowest([...forEverything, ...shared]);
  if (whole !== null || perSegment.some((ids) => ids.length === 0)) return whole;
  return lowest(perSegment.flat());
}

/** DESIGN.md 4: never open in run-off; "known to be open", so what nobody recorded is unknown (DESIGN.md 5). */
function intakeOf(contract: ContractFacts, line: ContractLineFacts, stopId: string | null): Intake {
  if (markedStatuses.includes(contract.status)) return "RUN_OFF";
  if (stopId !== null || line.intakeOpen === false) return "STOPPED";
  return line.intakeOpen === null ? "UNKNOWN" : "OPEN";
}

/**
 * Decided: docs/coverage-rules.md "Entries", End. Whether a provider is still bound through a line on a later day, and the line
 * still is what it is in the question; of the municipality and of segments, what holds on D. A suspension is no end.
 */
function goesOn(
  world: Landscape,
  question: Question,
  { later, day }: { readonly later: Landscape; readonly day: string },
  entry: Readonly<Record<"line" | "contract" | "provider", { readonly id: string }>>,
  role: Role,
): boolean {
  const line = later.ContractLine.find(({ id }) => id === entry.line.id);
  const contract = later.Contract.find(({ id }) => id === entry.contract.id);
  if (!line || !contract || contract.facts.status === "BEEINDIGD") return false;
  const unsuspended = { ...line, facts: { ...line.facts, suspended: false } };
  return (
    isInForce(contract.facts, { ...question, on: day }) &&
    roleOf(world, question, unsuspended)?.group === role.group &&
    covers(world, question, line.facts) &&
    providersOf(later, contract.facts).some(({ id }) => id === entry.provider.id)
  );
}

/**
 * DESIGN.md 4 "An entry is a provider through one contract line": all of them before filters, in no order.
 *
 * @param known the landscape of which `world` is the day and the moment
 */
export function allEntries(known: Landscape, world: Landscape, question: Question): Candidate[] {
  const found: Candidate[] = [];
  for (const line of world.ContractLine) {
    const role = roleOf(world, question, line);
    const contract = world.Contract.find(({ id }) => id === line.facts.contractId);
    if (role === null || contract === undefined) continue;
    if (![...coveringStatuses, ...markedStatuses].includes(contract.facts.status)) continue;
    if (!isInForce(contract.facts, question) || !covers(world, question, line.facts)) continue;
    for (const provider of providersOf(world, contract.facts)) {
      const stopId = stopOf(world, question, role, provider.id);
      const entry: Entry = {
        providerId: provider.id,
        contractId: contract.id,
        lineId: line.id,
        segmentId: line.facts.segmentId,
        scale: scaleNames[line.facts.scale],
        viaCounterpart: role.group === "COUNTERPART",
        proximity: proximity(world, provider.id, question.municipality, question.on),
        intake: intakeOf(contract.facts, line.facts, stopId),
        asMemberOf: contract.facts.consortiumId,
        admissionStopId: stopId,
        contractEndsOn: endsOn(known, question, (later, day) =>
          goesOn(world, question, { later, day }, { line, contract, provider }, role),
        ),
      };
      const { category } = contract.facts;
      found.push({ group: role.group, entry, provider: provider.facts, category });
    }
  }
  return found;
}
