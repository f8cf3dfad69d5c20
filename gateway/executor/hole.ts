// SPDX-License-Identifier: EUPL-1.2
import { type GraphQLError } from "graphql";

/** Positions in lists and the names that the plan gives to fields. */
export type Path = readonly (string | number)[];

/** Why a subgraph gave no value. */
export interface Fault {
  readonly error: GraphQLError;
  /** Where the error is, from the hole on: a `null` can have come up from below. */
  readonly below: Path;
  /** The error is another field's, which took this one with it. It is told here only if nothing else tells it. */
  readonly isSecondary: boolean;
}

/**
 * Stands in gathered data where a subgraph gave no value. Without faults it is the field of an entity that the
 * subgraph does not know, which is an answer.
 */
export class Hole {
  constructor(readonly faults: readonly Fault[]) {}

  /** What one field below has of it. */
  at(name: string): Hole {
    if (this.faults.length === 0) return this;
    return new Hole(
      this.faults.map((fault) => {
        if (fault.below.length === 0) return fault;
        const isHere = fault.below[0] === name;
        return {
          error: fault.error,
          below: isHere ? fault.below.slice(1) : [],
          isSecondary: fault.isSecondary || !isHere,
        };
      }),
    );
  }
}

export const unknownEntity = new Hole([]);

export const holeOf = (error: GraphQLError, below: Path = []): Hole =>
  new Hole([{ error, below, isSecondary: false }]);
