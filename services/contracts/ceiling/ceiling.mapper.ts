// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { toContractLine } from "../contractLine/contractLine.mapper";
import { type ContractLineRow } from "../contractLine/contractLine.row";
import { type CeilingRow } from "./ceiling.row";
import { Ceiling, Reallocation } from "./ceiling.type";
import { type ReallocationRow } from "./reallocation.row";

export const toCeiling = (
  row: CeilingRow,
  line: ContractLineRow | null,
  reallocations: readonly ReallocationRow[],
  asOf: AsOf,
): Ceiling =>
  Object.assign(new Ceiling(), {
    id: row.id,
    line: line && toContractLine(line, asOf),
    year: row.year,
    amountCents: row.amountCents,
    usedCents: row.usedCents,
    reallocations: reallocations.map(toReallocation),
  } satisfies Ceiling);

const toReallocation = (row: ReallocationRow): Reallocation =>
  Object.assign(new Reallocation(), {
    id: row.id,
    on: row.reallocatedOn,
    fromLineId: row.fromLineId,
    toLineId: row.toLineId,
    amountCents: row.amountCents,
  } satisfies Reallocation);
