// SPDX-License-Identifier: EUPL-1.2
import { link, links, versionedEntity } from "../../../kit/versioned/entity";
import { ContractLineRow } from "./contractLine.row";
import { checkContractLine } from "./contractLine.rules";

export const contractLineEntity = versionedEntity<ContractLineRow>({
  typeName: "ContractLine",
  row: ContractLineRow,
  facts: {
    contractId: true,
    segmentId: true,
    product: true,
    productCode: true,
    service: true,
    scale: true,
    areaKind: true,
    areaRegionId: true,
    areaMunicipalityIds: true,
    funding: true,
    deliveryModes: true,
    intakeOpen: true,
    hasCeiling: true,
  },
  check: checkContractLine,
  references: (facts) => [
    ...link("contractId", "Contract", facts.contractId),
    ...link("segmentId", "Segment", facts.segmentId),
    ...link("areaRegionId", "Region", facts.areaRegionId),
    ...links("areaMunicipalityIds", "Municipality", facts.areaMunicipalityIds),
  ],
});
