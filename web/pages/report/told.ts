// SPDX-License-Identifier: EUPL-1.2
import { type Missing } from "../../graph/graph";
import { type Call } from "../../page/page";
import { type ChosenReport } from "./choice";
import { type ReportQuery } from "./report.question";

export interface ReportParts {
  readonly call: Call;
  readonly choice: ChosenReport;
  readonly told: ReportQuery;
  readonly missing: readonly Missing[];
}

/** Whether the owners of the names answered; without them codes stand in their place. */
export const isNamed = ({ missing }: Pick<ReportParts, "missing">): boolean => missing.length === 0;
