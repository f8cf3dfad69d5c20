// SPDX-License-Identifier: EUPL-1.2
import { type GraphQLError } from "graphql";
import { type AnswerShape } from "./answerShape";

/** Positions in lists and the names that the plan gives to fields. */
export type Path = readonly (string | number)[];

/** Why a subgraph gave no value. */
export interface Fault {
  readonly error: GraphQLError;
  /** Where the error is, from the hole on: a `null` can have come up from below. */
  readonly below: Path;
  /** The error is another field's, which took this one with it. It is told here only if nothing else tells it. */
  readonly isSecondary: boolean;
  /** Another error tells of this place already, and one is enough: what this one took with it needs no telling either. */
  readonly isCovered?: true;
}

/**
 * Stands in gathered data where a subgraph gave no value. Without faults it is the field of an entity that the
 * subgraph does not know, which is an answer.
 */
export class Hole {
  /** @param asked what was asked below it: another subgraph that has a value was asked something else of it */
  constructor(
    readonly faults: readonly Fault[],
    readonly asked: readonly AnswerShape[] = [],
  ) {}

  /** The same hole, where this too was asked. */
  asking(...shapes: readonly AnswerShape[]): Hole {
    if (shapes.every((shape) => this.asked.includes(shape))) return this;
    return new Hole(this.faults, [...new Set([...this.asked, ...shapes])]);
  }

  /** The same hole, where another subgraph has none either. */
  besides({ faults, asked }: Hole): Hole {
    const covered = faults.filter(({ isSecondary }) => !isSecondary);
    if (covered.length === 0) return this.asking(...asked);
    const all = [...this.faults, ...covered.map((fault) => ({ ...fault, isCovered: true as const }))];
    return new Hole(all, [...new Set([...this.asked, ...asked])]);
  }

  /** What one field below, or one item of a list, has of it. */
  at(name: string | number): Hole {
    if (this.faults.length === 0) return unknownEntity;
    return new Hole(
      this.faults.map((fault) => {
        if (fault.below.length === 0) return fault;
        const isHere = fault.below[0] === name;
        return {
          ...fault,
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

/**
 * Under this, an object of which only the interface is known has the hole that a subgraph left which was asked for its type: a
 * subgraph that knows the interface as an object gives its name, and that name is still needed to ask others about it.
 */
export const typeHole = Symbol("typeHole");

export const typeHoleOf = (object: object): Hole | undefined => (object as { [typeHole]?: Hole })[typeHole];
