// SPDX-License-Identifier: EUPL-1.2
import { type Fact } from "../projection/facts";
import { reaches } from "./contracts.rules";
import { byId } from "./byId.rules";
import { type Group } from "./entry.rules";
import { type Evidence } from "./evidence";
import { type Question, type Scope } from "./question";
import { answersFor, notDeployedBy, type SegmentsAsked, segmentsAsked } from "./segments.rules";
import { territoryOf } from "./territory.rules";

/** What a line is in a question. */
export interface Role {
  readonly group: Group;
  /** The segments that it answers for; none of a bespoke agreement. */
  readonly segmentIds: readonly string[];
}

/** Null for a line that is not looked at, or that does not reach the municipality. */
export type RoleOf = (line: Fact<"ContractLine">) => Role | null;

/** By segments, decisions, territory and regions as they are on the day of the question. */
export function rolesIn(evidence: Omit<Evidence, "isRecorded">, question: Question): RoleOf {
  const { scope, segmentId, on } = question;
  const asked = segmentsAsked(segmentId, evidence.segments);
  const notDeployed = notDeployedBy(evidence.deployments, byId(evidence.segments));
  const territory = territoryOf(evidence.municipality.id, evidence.reorganisations, on);
  const regionIds = regionsOf(evidence);
  const isLookedAt = (id: string): boolean => scope.includeNotDeployed || !notDeployed(id);
  return (line) => {
    const answering = line.segmentId === null ? [] : answersFor(line.segmentId, asked).filter(isLookedAt);
    const group = groupOf(line, answering, asked, scope);
    return group && reaches(line, territory, regionIds) ? { group, segmentIds: answering } : null;
  };
}

/** The procurement regions that the municipality is a member of. */
export function regionsOf(evidence: Pick<Evidence, "municipality" | "memberships">): ReadonlySet<string> {
  return new Set(
    evidence.memberships
      .filter((membership) => membership.municipalityId === evidence.municipality.id)
      .map((membership) => membership.regionId),
  );
}

/** Which group a line falls into; null for a line that is not looked at. */
function groupOf(
  { scale, segmentId }: Fact<"ContractLine">,
  answering: readonly string[],
  asked: SegmentsAsked,
  scope: Scope,
): Group | null {
  if (scale === "INDIVIDUAL") return scope.includeIndividual ? "INDIVIDUAL" : null;
  if (segmentId === null || answering.length === 0) return null;
  if (asked.own.has(segmentId) || asked.above.has(segmentId)) return "OWN";
  return scope.includeCounterpart && asked.counterparts.has(segmentId) ? "COUNTERPART" : null;
}
