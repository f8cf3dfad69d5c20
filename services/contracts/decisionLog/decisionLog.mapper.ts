// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { type DecisionLogRow } from "./decisionLog.row";
import { DecisionLog } from "./decisionLog.type";

export const toDecisionLog = (row: DecisionLogRow, asOf: AsOf): DecisionLog =>
  Object.assign(new DecisionLog(), {
    id: row.id,
    asOf,
    decidedOn: row.decidedOn,
    body: row.body,
    subject: row.subject,
    reference: row.reference,
    sourceFile: row.sourceFile,
    sourceLine: row.sourceLine,
  } satisfies DecisionLog);
