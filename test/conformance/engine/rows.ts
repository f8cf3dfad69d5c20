// SPDX-License-Identifier: EUPL-1.2

/**
 * One object of the data behind a case: what all its subgraphs and the merged schema answer from. A field holds a
 * scalar, another row in place, a `link`, a `fault`, a list of these, or a function that works it out.
 */
export interface Row {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

/** By a name that only the case knows; `Query` and `Mutation` are the rows of the root fields. */
export type Rows = Readonly<Record<string, Row>>;

/** What mutations of one operation leave behind; made anew for each. */
export type Memory = string[];

/** A row as its resolver sees it: see `Source`. */
export interface Seen {
  readonly typename: string;
  /** A scalar, another row as it is seen, or a list of these. */
  get(field: string, args?: Readonly<Record<string, unknown>>): unknown;
}

/** @param source what the resolver of a subgraph can see: with `@requires`, what the engine sent along */
export type WorkedOut = (args: Readonly<Record<string, never>>, source: Seen, memory: Memory) => unknown;

export class Link {
  constructor(readonly row: string) {}
}

/** Another row, by its name. */
export const link = (row: string): Link => new Link(row);
export const links = (...rows: string[]): Link[] => rows.map(link);

/** The resolver of this field, or of this item of a list, fails. */
export class Fault {
  constructor(readonly message: string) {}
}

export const fault = (message = "out of order"): Fault => new Fault(message);
