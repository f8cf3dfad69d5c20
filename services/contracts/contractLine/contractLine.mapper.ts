// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { municipalityStub } from "../refs/municipality.ref";
import { regionStub } from "../refs/region.ref";
import { type ContractLineRow } from "./contractLine.row";
import { ContractLine, CoverageArea } from "./contractLine.type";

export const toContractLine = (row: ContractLineRow, asOf: AsOf): ContractLine =>
  Object.assign(new ContractLine(), {
    id: row.id,
    asOf,
    product: row.product,
    productCode: row.productCode,
    service: row.service,
    scale: row.scale,
    area: toCoverageArea(row, asOf),
    funding: row.funding,
    deliveryModes: row.deliveryModes,
    intakeOpen: row.intakeOpen,
    hasCeiling: row.hasCeiling,
    suspended: row.suspended === true,
    contractId: row.contractId,
    segmentId: row.segmentId,
  } satisfies ContractLine);

const toCoverageArea = (row: ContractLineRow, asOf: AsOf): CoverageArea =>
  Object.assign(new CoverageArea(), {
    kind: row.areaKind,
    region: row.areaRegionId === null ? null : regionStub(row.areaRegionId, asOf),
    municipalities: row.areaMunicipalityIds.map((id) => municipalityStub(id, asOf)),
  } satisfies CoverageArea);
