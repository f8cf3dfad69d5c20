// SPDX-License-Identifier: EUPL-1.2
import { type WntStatementRow } from "./wntStatement.row";
import { WntStatement } from "./wntStatement.type";

export const toWntStatement = (row: WntStatementRow): WntStatement =>
  Object.assign(new WntStatement(), { year: row.year, status: row.status } satisfies WntStatement);
