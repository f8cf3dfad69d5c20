// SPDX-License-Identifier: EUPL-1.2
import { type ReportFragment } from "./changeContract.question";

/** What became of what was asked of the register. */
export type Report = ReportFragment;
export type Outcome = Report["outcomes"][number];
export type Stale = Extract<Outcome, { __typename: "StaleOperation" }>;
