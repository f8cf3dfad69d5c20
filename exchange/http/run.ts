// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { type ChangedRows } from "../import/changedRows";
import { type ImportReport } from "../import/importReport";
import { type Progress } from "../import/importing";
import { type Problem } from "./problem";

/** How far an import is. Done means that there is a report, also when that says that all was refused. */
export type Phase =
  | { readonly state: "waiting" }
  | { readonly state: "running"; readonly progress: Progress | null }
  | { readonly state: "done"; readonly at: Date; readonly report: ImportReport }
  | { readonly state: "unfinished"; readonly at: Date; readonly problem: Problem };

/** What was sent, and what is kept of it beside the report. */
export interface Sent {
  /** The same for the same file with the same parameters that say how to read it. */
  readonly fingerprint: string;
  /** The rows that it would change; null when it is to be recorded. */
  readonly rows: ChangedRows | null;
}

/** An import that somebody sent, from the moment that its file is in. */
export class Run {
  /** Not to be guessed. */
  readonly id = randomUUID();
  phase: Phase = { state: "waiting" };

  constructor(
    /** The key of the asker whose it is; nobody else learns that it exists. */
    readonly owner: string,
    readonly acceptedAt: Date,
    readonly sent: Sent,
  ) {}

  get isOver(): boolean {
    return this.phase.state === "done" || this.phase.state === "unfinished";
  }
}
