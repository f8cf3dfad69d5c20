// SPDX-License-Identifier: EUPL-1.2
import { intersection, isEmpty, type LocalDate } from "../../../kit/localDate";
import { type ContractStatus, type Fact } from "../projection/facts";

const inForce: ReadonlySet<ContractStatus> = new Set(["GEGUND", "ACTIEF", "GEWIJZIGD", "VERLENGD"]);
const runOff: ReadonlySet<ContractStatus> = new Set(["UITLOOP", "OPGEZEGD"]);
/** Of what is on the list within its term. */
export const shownStatuses: ReadonlySet<ContractStatus> = new Set([...inForce, ...runOff]);

/** Within its term, from the first day until the day after the last. */
export function isWithinTerm(contract: Fact<"Contract">, day: LocalDate): boolean {
  return contract.start <= day && (contract.end === null || day < contract.end);
}

/** Is on the list on the day: within its term, and awarded, changed, extended, or running off. */
export function isShown(contract: Fact<"Contract">, day: LocalDate): boolean {
  return isWithinTerm(contract, day) && shownStatuses.has(contract.status);
}

/** Has this version been on the list by then, that is on the day or on some day before it? */
export function wasShownBy(contract: Fact<"Contract">, day: LocalDate): boolean {
  const days = intersection(contract, { validFrom: contract.start, validUntil: contract.end });
  return (
    shownStatuses.has(contract.status) && !isEmpty(days) && (days.validFrom === null || days.validFrom <= day)
  );
}

/** Of a contract, but on these days it covers nothing. */
export const isSuspended = ({ suspended }: Fact<"ContractLine">): boolean => suspended === true;

export const withoutSuspended = (lines: readonly Fact<"ContractLine">[]): Fact<"ContractLine">[] =>
  lines.filter((line) => !isSuspended(line));

/** Delivers to those it has, but takes nobody new. */
export const isRunningOff = (contract: Fact<"Contract">): boolean => runOff.has(contract.status);

/** Whether the line's area reaches the municipality: by region, by name of a part of its territory, or everywhere. */
export function reaches(
  line: Fact<"ContractLine">,
  territory: ReadonlySet<string>,
  regionIds: ReadonlySet<string>,
): boolean {
  switch (line.areaKind) {
    case "REGIO":
      return line.areaRegionId !== null && regionIds.has(line.areaRegionId);
    case "GEMEENTEN":
      return line.areaMunicipalityIds.some((id) => territory.has(id));
    case "LANDELIJK":
      return true;
  }
}

/** Municipalities that a line names, and the one into which they merged. */
export interface Merged {
  readonly ids: readonly string[];
  readonly into: string;
}

/** Through which merged municipalities alone a line reaches this one; null when it needs none. */
export function mergedIn(
  line: Fact<"ContractLine">,
  municipalityId: string,
  territory: ReadonlySet<string>,
): Merged | null {
  if (line.areaKind !== "GEMEENTEN" || line.areaMunicipalityIds.includes(municipalityId)) return null;
  const ids = line.areaMunicipalityIds.filter((id) => territory.has(id));
  return ids.length > 0 ? { ids, into: municipalityId } : null;
}

/** The consortia of some contracts and who is a member, on the day. */
export interface Consortia {
  readonly consortia: readonly Fact<"Consortium">[];
  readonly consortiumMemberships: readonly Fact<"ConsortiumMembership">[];
}

/**
 * Who is bound by a contract: its parties, or the members of its consortium; `asMemberOf` tells which. A consortium
 * that ended or was withdrawn binds nobody, whoever is still written down as a member.
 */
export function boundBy(
  contract: Fact<"Contract">,
  { consortia, consortiumMemberships }: Consortia,
): { providerId: string; asMemberOf: string | null }[] {
  const { consortiumId } = contract;
  const bound =
    consortiumId === null
      ? contract.partyIds
      : consortiumMemberships
          .filter((each) => each.consortiumId === consortiumId)
          .filter((each) => consortia.some((consortium) => consortium.id === each.consortiumId))
          .map((each) => each.providerId);
  return [...new Set(bound)].map((providerId) => ({ providerId, asMemberOf: consortiumId }));
}
