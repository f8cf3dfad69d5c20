// SPDX-License-Identifier: EUPL-1.2
import { type Fault } from "../fault";
import { type HistoryEntry } from "./history";
import { type ChangedFact } from "./changedFacts.rules";
import { type OperationOutcome } from "./outcome";

const longestShown = 200;

/** What there is to tell of an entity that was changed after its author saw it. */
export interface Since {
  readonly entries: readonly HistoryEntry[];
  /** Null when whoever asks may not know all of it. */
  readonly facts: readonly ChangedFact[] | null;
}

export const untold: Since = { entries: [], facts: null };

/** An outcome as the graph says it. `since` is for a stale one. */
export function toOutcome(outcome: OperationOutcome, since: Since): object {
  const { id } = outcome;
  switch (outcome.kind) {
    case "recorded":
      return { __typename: "OperationAccepted", id, change: outcome.change };
    case "unchanged":
      return { __typename: "NothingChanged", id };
    case "refused":
      return { __typename: "OperationRefused", id, faults: outcome.faults.map(toFault) };
    case "stale":
      return { __typename: "StaleOperation", id, facts: since.facts, since: since.entries };
    case "unknown":
      return { __typename: "UnknownEntity", id };
    case "already-registered":
      return { __typename: "AlreadyRegistered", id };
    case "not-allowed":
      return { __typename: "NotAllowed", id };
  }
}

export function toFault({ field, expected, given }: Fault): object {
  const shown = JSON.stringify(given) ?? "null";
  return {
    field,
    expected: expected.en,
    expectedInDutch: expected.nl,
    given: shown.length > longestShown ? `${shown.slice(0, longestShown)}…` : shown,
  };
}
