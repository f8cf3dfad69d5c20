// SPDX-License-Identifier: EUPL-1.2
import { type AsOf, fromAsOf } from "../moment";
import { type Entities, type Registry } from "../versioned/registry";
import { type Operation } from "./operation";

/**
 * Something that people do to the register in one go and have one word for, such as extending a contract. It comes down
 * to operations, and those are checked, allowed and recorded like any others: as a whole or not at all.
 */
export interface Process<Owned extends Entities = Entities> {
  /** The name of the mutation. */
  readonly name: string;
  /** What it does, with the exact Dutch term. */
  readonly meaning: string;
  /** Its own arguments as SDL, each with its description; `reason`, `source` and `rehearse` come by themselves. */
  readonly argumentsSdl: string;
  /** Further inputs that those arguments use, as SDL. */
  readonly inputsSdl?: string;
  /**
   * What is to be done. An argument that cannot be is an `inputError`, and an `Objection` when only what the register
   * holds shows it. The repositories of this registry read in the
   * transaction in which it is done, so nobody comes in between.
   *
   * @param recordedAt the moment of that transaction, for what is to be read as the register knows it now
   */
  operations(
    given: never,
    registry: Registry<Owned>,
    recordedAt: Date,
  ): Promise<readonly Operation[]> | readonly Operation[];
}

/** Compiles the arguments of a process against what it does with them. */
export function process<Owned extends Entities, Given>(
  made: Omit<Process<Owned>, "operations"> & {
    operations(
      given: Given,
      registry: Registry<Owned>,
      recordedAt: Date,
    ): Promise<readonly Operation[]> | readonly Operation[];
  },
): Process<Owned> {
  return made;
}

/**
 * What the register holds makes an argument impossible. Only who may do the operations is told so: what is not public
 * must not be learned from an error. They are never recorded.
 */
export class Objection extends Error {
  constructor(
    readonly told: Error,
    readonly operations: readonly Operation[],
  ) {
    super(told.message);
  }
}

/** An entity as its author saw it, as an argument. */
export interface Seen {
  readonly id: string;
  readonly basis: AsOf;
}

/** The moment of a `basis`; the scalar let no other token in. */
export const seenAt = (basis: AsOf): Operation["basis"] => fromAsOf(basis);

/** An operation with what most leave out. */
export const operation = (one: Pick<Operation, "entity" | "act" | "id"> & Partial<Operation>): Operation => ({
  from: null,
  until: null,
  facts: null,
  basis: null,
  ...one,
});
