// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { isShown } from "../answer/contracts.rules";
import { type Fact, type FactName } from "../projection/facts";

/**
 * What of a fact decides whether something counts on a day: of a contract whether it is on the list, of what it is, who bought
 * it and whom it binds; of who stands behind it that they are there. Another name or another end changes no count.
 */
export function standingFacts(typeName: FactName, body: object, on: LocalDate): object {
  if (typeName === "Provider" || typeName === "Consortium") return {};
  if (typeName !== "Contract") return body;
  const contract = body as Fact<"Contract">;
  const { category, partyIds, consortiumId, subcontractorIds } = contract;
  const { commissionerKind, commissionerRegionId, commissionerMunicipalityIds } = contract;
  return {
    isOnList: isShown(contract, on),
    ...{ category, partyIds, consortiumId, subcontractorIds },
    ...{ commissionerKind, commissionerRegionId, commissionerMunicipalityIds },
  };
}
