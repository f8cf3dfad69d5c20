// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { Provider } from "../refs/provider.ref";
import { type WntStatementRow } from "./wntStatement.row";
import { WntStatement } from "./wntStatement.type";

export const toWntStatement = (row: WntStatementRow, asOf: AsOf): WntStatement =>
  Object.assign(new WntStatement(), {
    year: row.year,
    status: row.status,
    provider: Object.assign(new Provider(), { id: row.providerId, asOf } satisfies Provider),
  } satisfies WntStatement);
