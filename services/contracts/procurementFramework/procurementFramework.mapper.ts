// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { type Embargo } from "../../../kit/operations/disclosure";
import { regionStub } from "../refs/region.ref";
import { type ProcurementFrameworkRow } from "./procurementFramework.row";
import { ProcurementFramework } from "./procurementFramework.type";

/** That it exists, whose it is and until when is never hidden; an embargo that is closed hides all the rest. */
export const toProcurementFramework = (
  row: ProcurementFrameworkRow,
  asOf: AsOf,
  embargo: Embargo | null,
): ProcurementFramework =>
  Object.assign(new ProcurementFramework(), {
    id: row.id,
    asOf,
    region: regionStub(row.regionId, asOf),
    confidentialUntil: embargo?.until ?? row.confidentialUntil,
    underEmbargo: embargo !== null,
    isClosed: embargo?.isClosed ?? false,
    ...(embargo?.isClosed ? nothing : contentOf(row)),
  } satisfies ProcurementFramework);

type Content = Pick<ProcurementFramework, "version" | "title" | "status" | "adoptedOn">;

const contentOf = ({ version, title, status, adoptedOn }: ProcurementFrameworkRow): Content => ({
  version,
  title,
  status,
  adoptedOn,
});

const nothing: Content = { version: null, title: null, status: null, adoptedOn: null };
