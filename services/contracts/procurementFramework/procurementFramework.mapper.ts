// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { regionStub } from "../refs/region.ref";
import { type ProcurementFrameworkRow } from "./procurementFramework.row";
import { ProcurementFramework } from "./procurementFramework.type";

export const toProcurementFramework = (row: ProcurementFrameworkRow, asOf: AsOf): ProcurementFramework =>
  Object.assign(new ProcurementFramework(), {
    id: row.id,
    asOf,
    region: regionStub(row.regionId, asOf),
    version: row.version,
    title: row.title,
    status: row.status,
    adoptedOn: row.adoptedOn,
    confidentialUntil: row.confidentialUntil,
  } satisfies ProcurementFramework);
