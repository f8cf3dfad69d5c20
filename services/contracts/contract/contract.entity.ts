// SPDX-License-Identifier: EUPL-1.2
import { link, links, versionedEntity } from "../../../kit/versioned/entity";
import { ContractRow } from "./contract.row";
import { checkContract, checkContractLife } from "./contract.rules";

export const contractEntity = versionedEntity<ContractRow>({
  typeName: "Contract",
  row: ContractRow,
  facts: {
    category: true,
    delivery: true,
    commissionerKind: true,
    commissionerRegionId: true,
    commissionerMunicipalityIds: true,
    frameworkId: true,
    partyIds: true,
    consortiumId: true,
    leadPartyId: true,
    subcontractorIds: true,
    procedure: true,
    sasOption: true,
    segmentSpanning: true,
    partnerRole: true,
    start: true,
    end: true,
    endStated: true,
    status: true,
    statusSince: true,
    decisionReference: true,
    confidentialUntil: true,
    exitReason: true,
  },
  check: checkContract,
  checkTimeline: checkContractLife,
  references: (facts) => [
    ...link("commissionerRegionId", "Region", facts.commissionerRegionId),
    ...links("commissionerMunicipalityIds", "Municipality", facts.commissionerMunicipalityIds),
    ...link("frameworkId", "ProcurementFramework", facts.frameworkId),
    ...links("partyIds", "Provider", facts.partyIds),
    ...link("consortiumId", "Consortium", facts.consortiumId),
    ...link("leadPartyId", "Provider", facts.leadPartyId),
    ...links("subcontractorIds", "Provider", facts.subcontractorIds),
  ],
});
