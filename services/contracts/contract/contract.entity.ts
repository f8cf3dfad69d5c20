// SPDX-License-Identifier: EUPL-1.2
import { versionedEntity } from "../../../kit/versioned/entity";
import { code, day, link, maybe, several, text, whole, yesNo } from "../../../kit/versioned/fact";
import { municipalities, region } from "../../../kit/versioned/keeper";
import { landscapeCategories, procedures } from "../procurement/procurement.codes";
import {
  commissionerKinds,
  contractStatuses,
  deliveryForms,
  exitReasons,
  partnerRoles,
} from "./contract.codes";
import { ContractRow } from "./contract.row";
import { checkContract, checkContractLife } from "./contract.rules";

export const contractEntity = versionedEntity<ContractRow>({
  typeName: "Contract",
  label: "contract",
  embargo: { until: "confidentialUntil" },
  row: ContractRow,
  facts: {
    category: code("categorie", landscapeCategories),
    delivery: code("leveringsvorm", deliveryForms),
    commissionerKind: code("soort opdrachtgever", commissionerKinds),
    commissionerRegionId: maybe(link("regio", "Region")),
    commissionerMunicipalityIds: several(link("gemeenten", "Municipality")),
    // Until its embargo ends nobody learns from a refusal when it holds.
    frameworkId: maybe(link("inkoopkader", "ProcurementFramework", "ever")),
    partyIds: several(link("contractpartijen", "Provider")),
    consortiumId: maybe(link("samenwerkingsverband", "Consortium")),
    leadPartyId: maybe(link("penvoerder", "Provider")),
    subcontractorIds: several(link("onderaannemers", "Provider")),
    procedure: code("inkoopprocedure", procedures),
    sasOption: maybe(whole("SAS-optie")),
    segmentSpanning: yesNo("segmentoverstijgend"),
    partnerRole: maybe(code("partnerrol", partnerRoles)),
    start: day("ingangsdatum"),
    end: maybe(day("einddatum niet inbegrepen")),
    endStated: yesNo("looptijd in de bron"),
    status: code("contractstatus", contractStatuses),
    statusSince: maybe(day("status sinds")),
    decisionReference: maybe(text("besluitkenmerk")),
    confidentialUntil: maybe(day("geheimhouding tot")),
    exitReason: maybe(code("reden van uitstroom", exitReasons)),
  },
  check: checkContract,
  checkTimeline: checkContractLife,
  keepers: (facts) => [
    ...region(facts.commissionerRegionId),
    ...municipalities(facts.commissionerMunicipalityIds),
  ],
});
