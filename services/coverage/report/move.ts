// SPDX-License-Identifier: EUPL-1.2
import { type FlowReason } from "./report.codes";

/** One that is counted no longer (-1) or newly (+1), why, and the providers that it stands for. */
export interface Move {
  /** What is counted, as `countedIn` names it. */
  readonly key: string;
  readonly reason: FlowReason;
  readonly change: 1 | -1;
  readonly providerIds: readonly string[];
}
