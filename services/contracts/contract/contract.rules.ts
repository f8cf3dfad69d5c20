// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault, ifGiven, notBlank, oneOfCodes, distinct, existingDay } from "../../../kit/fault";
import { isLocalDate } from "../../../kit/localDate";
import { type Timeline } from "../../../kit/versioned/timeline.rules";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { onlyWhen } from "../entry/entry.rules";
import { landscapeCategories, procedures } from "../procurement/procurement.codes";
import { checkSasOption } from "../segment/segment.rules";
import {
  commissionerKinds,
  contractStatuses,
  deliveryForms,
  exitReasons,
  partnerRoles,
} from "./contract.codes";
import { type ContractRow } from "./contract.row";

type ContractFacts = FactsOf<ContractRow>;

export function checkContract(_id: string, facts: ContractFacts): Fault[] {
  return [
    ...oneOfCodes("category", landscapeCategories, facts.category),
    ...oneOfCodes("delivery", deliveryForms, facts.delivery),
    ...checkCommissioner(facts),
    ...checkParties(facts),
    ...oneOfCodes("procedure", procedures, facts.procedure),
    ...checkSasOption(facts.sasOption, facts.procedure),
    ...ifGiven(facts.partnerRole, (given) => oneOfCodes("partnerRole", partnerRoles, given)),
    ...checkTerm(facts),
    ...oneOfCodes("status", contractStatuses, facts.status),
    ...ifGiven(facts.statusSince, (given) => existingDay("statusSince", given)),
    ...ifGiven(facts.decisionReference, (given) => notBlank("decisionReference", given)),
    ...ifGiven(facts.confidentialUntil, (given) => existingDay("confidentialUntil", given)),
    ...ifGiven(facts.exitReason, (given) => oneOfCodes("exitReason", exitReasons, given)),
  ];
}

function checkCommissioner(facts: ContractFacts): Fault[] {
  const {
    commissionerKind: kind,
    commissionerRegionId: region,
    commissionerMunicipalityIds: municipalities,
  } = facts;
  const count = municipalities.length;
  return [
    ...oneOfCodes("commissionerKind", commissionerKinds, kind),
    ...onlyWhen(
      (kind === "REGIO") === (region !== null),
      "commissionerRegionId",
      kind === "REGIO" ? "the region that bought it" : `no region when the kind is ${kind}`,
      region,
    ),
    ...onlyWhen(
      kind !== "GEMEENTE" || count === 1,
      "commissionerMunicipalityIds",
      "one municipality",
      municipalities,
    ),
    ...onlyWhen(
      kind !== "GEMEENTEN_GEZAMENLIJK" || count > 1,
      "commissionerMunicipalityIds",
      "two or more municipalities",
      municipalities,
    ),
    ...onlyWhen(
      (kind !== "REGIO" && kind !== "LANDELIJK") || count === 0,
      "commissionerMunicipalityIds",
      `no municipality when the kind is ${kind}`,
      municipalities,
    ),
    ...distinct("commissionerMunicipalityIds", municipalities),
  ];
}

/** A contract with a consortium names no parties: who takes part changes, and is kept with the consortium. */
function checkParties(facts: ContractFacts): Fault[] {
  const { partyIds, consortiumId, leadPartyId, subcontractorIds } = facts;
  return [
    ...onlyWhen(
      (consortiumId === null) === partyIds.length > 0,
      "partyIds",
      consortiumId === null ? "at least one provider, or a consortium" : "no provider beside the consortium",
      partyIds,
    ),
    ...distinct("partyIds", partyIds),
    ...ifGiven(leadPartyId, (given) =>
      onlyWhen(
        consortiumId !== null || partyIds.includes(given),
        "leadPartyId",
        "one of the parties, or a member of the consortium",
        given,
      ),
    ),
    ...distinct("subcontractorIds", subcontractorIds),
    ...subcontractorIds
      .filter((id) => partyIds.includes(id))
      .flatMap((id) => onlyWhen(false, "subcontractorIds", "a provider that is no party itself", id)),
  ];
}

function checkTerm({ start, end }: ContractFacts): Fault[] {
  const faults = [...existingDay("start", start), ...ifGiven(end, (given) => existingDay("end", given))];
  if (faults.length > 0 || end === null || !isLocalDate(start)) return faults;
  return onlyWhen(start < end, "end", `a day after ${start}, the start`, end);
}

/** The register must know a contract from its first day on, or earlier: from the award. */
export function checkContractLife(life: Timeline<FactsOf<ContractRow>>): Fault[] {
  const [first] = life;
  if (!first || first.validFrom === null || first.validFrom <= first.facts.start) return [];
  return [fault("validFrom", `a day not after ${first.facts.start}, the start`, first.validFrom)];
}
