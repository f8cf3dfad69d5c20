// SPDX-License-Identifier: EUPL-1.2
import { versionedEntity } from "../../../kit/versioned/entity";
import { code, link, maybe, several, text, yesNo } from "../../../kit/versioned/fact";
import {
  as,
  bounded,
  type Keeper,
  municipalities,
  nobodyElse,
  region,
  regionOf,
} from "../../../kit/versioned/keeper";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { fundings, scales } from "../procurement/procurement.codes";
import { areaKinds, deliveryModes } from "./contractLine.codes";
import { ContractLineRow } from "./contractLine.row";
import { checkContractLine } from "./contractLine.rules";

export const contractLineEntity = versionedEntity<ContractLineRow>({
  typeName: "ContractLine",
  label: "contractregel",
  belongsTo: { fact: "contractId" },
  embargo: { with: ["contractId"] },
  row: ContractLineRow,
  facts: {
    contractId: link("contract", "Contract"),
    segmentId: maybe(link("segment", "Segment")),
    product: maybe(text("product")),
    productCode: maybe(text("productcode")),
    service: maybe(text("dienst")),
    scale: code("schaal", scales),
    areaKind: code("soort werkgebied", areaKinds),
    areaRegionId: maybe(link("regio", "Region")),
    areaMunicipalityIds: several(link("gemeenten", "Municipality")),
    funding: several(code("bekostiging", fundings)),
    deliveryModes: several(code("leveringswijze", deliveryModes)),
    intakeOpen: maybe(yesNo("open voor aanmelding")),
    hasCeiling: maybe(yesNo("plafond")),
    suspended: maybe(yesNo("opgeschort")),
  },
  check: checkContractLine,
  keepers: keepersOf,
});

/**
 * Whoever keeps its contract, as far as it also keeps the area: nobody puts a provider on the list of others. A
 * municipality may keep what is bought for itself alone, also under a contract of its region.
 */
function keepersOf(facts: FactsOf<ContractLineRow>): Keeper[] {
  const { contractId, scale, areaKind, areaMunicipalityIds } = facts;
  const area = keepersOfArea(facts);
  // What is wrong with an area that says nothing, the check says to whoever keeps the contract.
  const keepers = area ? bounded(as("Contract", contractId), area) : as("Contract", contractId);
  if (scale === "LOCAL" && areaKind === "GEMEENTEN") {
    const under = { typeName: "Contract", id: contractId };
    keepers.push({ kind: "local", municipalityIds: areaMunicipalityIds, under });
  }
  return keepers;
}

/** Null when the area does not say where it is, with which nothing is recorded. */
function keepersOfArea(facts: FactsOf<ContractLineRow>): readonly Keeper[] | null {
  const { areaKind, areaRegionId, areaMunicipalityIds } = facts;
  switch (areaKind) {
    case "REGIO":
      return areaRegionId === null ? null : region(areaRegionId);
    case "GEMEENTEN":
      if (areaMunicipalityIds.length === 0) return null;
      return [...municipalities(areaMunicipalityIds), ...regionOf(areaMunicipalityIds)];
    case "LANDELIJK":
      return nobodyElse;
  }
}
