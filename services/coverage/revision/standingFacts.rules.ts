// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { isShown } from "../answer/contracts.rules";
import { type Fact, type FactName } from "../projection/facts";
import { type CountUnit } from "../report/report.codes";

/** What is counted, and who stands behind it. */
export interface CountedItem {
  readonly unit: CountUnit;
  readonly providerIds: readonly string[];
}

const categories: readonly CountUnit[] = ["RTA", "LTA", "MAATWERK"];

/**
 * What of a fact decides whether something counts on a day: of a contract whether it is on the list, who bought it and
 * whether it binds these providers, and in a unit that looks at it its category or its subcontractors; of who stands behind
 * it that they are there. Another name, another end or another party changes no such count.
 */
export function standingFacts(
  typeName: FactName,
  body: object,
  on: LocalDate,
  { unit, providerIds }: CountedItem,
): object {
  if (typeName === "Provider" || typeName === "Consortium") return {};
  if (typeName !== "Contract") return body;
  const contract = body as Fact<"Contract">;
  const { consortiumId, commissionerKind, commissionerRegionId, commissionerMunicipalityIds } = contract;
  const among = (ids: readonly string[]): string[] => providerIds.filter((id) => ids.includes(id));
  return {
    isOnList: isShown(contract, on),
    ...{ commissionerKind, commissionerRegionId },
    commissionerMunicipalityIds: [...commissionerMunicipalityIds].sort(),
    ...{ consortiumId, bound: among(contract.partyIds) },
    ...(unit === "DELIVERING" && { subcontracted: among(contract.subcontractorIds) }),
    ...(categories.includes(unit) && { category: contract.category }),
  };
}
