// SPDX-License-Identifier: EUPL-1.2
import { versionedEntity } from "../../../kit/versioned/entity";
import { code, link, maybe, several, text, yesNo } from "../../../kit/versioned/fact";
import { as, type Keeper } from "../../../kit/versioned/keeper";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { fundings, scales } from "../procurement/procurement.codes";
import { areaKinds, deliveryModes } from "./contractLine.codes";
import { ContractLineRow } from "./contractLine.row";
import { checkContractLine } from "./contractLine.rules";

export const contractLineEntity = versionedEntity<ContractLineRow>({
  typeName: "ContractLine",
  label: "contractregel",
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
  },
  check: checkContractLine,
  keepers: keepersOf,
});

/** A municipality may keep what is bought for itself alone, also under a contract of its region. */
function keepersOf({ contractId, scale, areaKind, areaMunicipalityIds }: FactsOf<ContractLineRow>): Keeper[] {
  const keepers = as("Contract", contractId);
  if (scale === "LOCAL" && areaKind === "GEMEENTEN") {
    const under = { typeName: "Contract", id: contractId };
    keepers.push({ kind: "local", municipalityIds: areaMunicipalityIds, under });
  }
  return keepers;
}
