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
import { type Entry, type Intake, type Question, type Scale } from "./question";
import {
  answersNotDeployed,
  counterpartSegments,
  ownSegments,
  segmentsAbove,
  withParents,
} from "./segments.oracle";
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

const scaleNames: Record<LineScale, Scale> = {
  LOKAAL: "LOCAL",
  SUBREGIONAAL: "SUBREGIONAL",
  REGIONAAL: "REGIONAL",
  BOVENREGIONAAL: "SUPRAREGIONAL",
  LANDELIJK: "NATIONAL",
  INDIVIDUEEL: "INDIVIDUAL",
};

const inForce: readonly ContractStatus[] = ["GEGUND", "ACTIEF", "GEWIJZIGD", "VERLENGD"];
const inRunOff: readonly ContractStatus[] = ["UITLOOP", "OPGEZEGD"];

/** coverage-rules.md "Which lines": the group of a line, or null when the question does not look at it. */
function groupOf(world: Landscape, question: Question, line: Line): Group | null {
  const { filter, municipality, segment } = question;
  if (line.facts.scale === "INDIVIDUEEL") return filter.includeIndividual === true ? "INDIVIDUAL" : null;

  const segmentId = line.facts.segmentId;
  if (segmentId === null) return null;
  if (!world.Segment.some((s) => s.id === segmentId)) return null;
  // "Deployment": left out, own and counterpart alike.
  const judged = judgedSegment(world, question, segmentId);
  if (filter.includeNotDeployed !== true && answersNotDeployed(world, municipality, judged)) return null;

  if (ownSegments(world, segment).includes(segmentId)) return "OWN";
  if (segmentsAbove(world, segment).includes(segmentId)) return "OWN";
  if (filter.includeCounterpart === false) return null;
  return counterpartSegments(world, segment).includes(segmentId) ? "COUNTERPART" : null;
}

/** A line above G says of G what holds for G: whether it is deployed, and whether it takes children. */
function judgedSegment(world: Landscape, question: Question, segmentId: string): string {
  return segmentsAbove(world, question.segment).includes(segmentId) ? question.segment : segmentId;
}

/** coverage-rules.md "Which lines": term and status of the contract. */
function contractShows(contract: ContractFacts, question: Question): boolean {
  if (contract.start > question.on) return false;
  if (contract.end !== null && contract.end <= question.on) return false;
  return inForce.includes(contract.status) || inRunOff.includes(contract.status);
}

/** coverage-rules.md "Which lines": the area must reach M. */
function reaches(world: Landscape, question: Question, line: ContractLineFacts): boolean {
  switch (line.areaKind) {
    case "LANDELIJK":
      return true;
    case "REGIO":
      return line.areaRegionId !== null && isMember(world, question.municipality, line.areaRegionId);
    case "GEMEENTEN": {
      const mine = territory(world, question.municipality, question.on);
      return line.areaMunicipalityIds.some((id) => mine.includes(id));
    }
  }
}

/** coverage-rules.md "Entries": the parties, or the members on D of the consortium it was concluded with, if that exists. */
function providersOf(world: Landscape, contract: ContractFacts): string[] {
  const named: string[] = [];
  if (contract.consortiumId === null) {
    named.push(...contract.partyIds);
  } else if (world.Consortium.some(({ id }) => id === contract.consortiumId)) {
    for (const { facts } of world.ConsortiumMembership) {
      if (facts.consortiumId === contract.consortiumId) named.push(facts.providerId);
    }
  }
  // Named twice is still one provider through one line.
  return named.filter((id, index) => named.indexOf(id) === index);
}

/** coverage-rules.md "Entries", intake: the lowest id of the stops that apply. */
function stopOf(world: Landscape, question: Question, line: Line, providerId: string): string | null {
  const mine = possibleTerritory(world, question.municipality, question.on);
  const ids: string[] = [];
  for (const { id, facts } of world.AdmissionStop) {
    if (facts.providerId !== providerId) continue;
    if (facts.segmentId !== null) {
      if (line.facts.scale === "INDIVIDUEEL" || line.facts.segmentId === null) continue;
      const judged = judgedSegment(world, question, line.facts.segmentId);
      if (!withParents(world, judged).includes(facts.segmentId)) continue;
    }
    if (facts.municipalityIds.length > 0 && !facts.municipalityIds.some((m) => mine.includes(m))) continue;
    ids.push(id);
  }
  ids.sort((a, b) => (a < b ? -1 : 1));
  return ids[0] ?? null;
}

/** coverage-rules.md "Entries", intake: the first of these that holds. */
function intakeOf(contract: ContractFacts, line: ContractLineFacts, stopId: string | null): Intake {
  if (inRunOff.includes(contract.status)) return "RUN_OFF";
  if (stopId !== null) return "STOPPED";
  if (line.intakeOpen === false) return "STOPPED";
  if (line.intakeOpen === null) return "UNKNOWN";
  return "OPEN";
}

/** All entries of the question before filters, in no order. */
export function allEntries(world: Landscape, question: Question): Candidate[] {
  const found: Candidate[] = [];
  for (const line of world.ContractLine) {
    const group = groupOf(world, question, line);
    if (group === null) continue;
    for (const contract of world.Contract) {
      if (contract.id !== line.facts.contractId) continue;
      if (!contractShows(contract.facts, question)) continue;
      if (!reaches(world, question, line.facts)) continue;
      for (const providerId of providersOf(world, contract.facts)) {
        // A provider that does not exist on D is no entry: it is not in this world.
        for (const provider of world.Provider) {
          if (provider.id !== providerId) continue;
          const stopId = stopOf(world, question, line, providerId);
          const entry: Entry = {
            providerId,
            contractId: contract.id,
            lineId: line.id,
            segmentId: line.facts.segmentId,
            scale: scaleNames[line.facts.scale],
            viaCounterpart: group === "COUNTERPART",
            proximity: proximity(world, providerId, question.municipality, question.on),
            intake: intakeOf(contract.facts, line.facts, stopId),
            asMemberOf: contract.facts.consortiumId,
            admissionStopId: stopId,
            contractEndsOn: contract.facts.end,
          };
          found.push({ group, entry, provider: provider.facts, category: contract.facts.category });
        }
      }
    }
  }
  return found;
}
