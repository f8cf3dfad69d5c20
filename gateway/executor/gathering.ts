// SPDX-License-Identifier: EUPL-1.2
import { type ExecutionResult, type GraphQLError } from "graphql";
import { type EntityIndex } from "./entityIndex";
import { type Path } from "./hole";
import { type Gathered } from "./merging";

/** An error about something that has a value all the same; it is told beside the value. */
export interface Contradiction {
  readonly error: GraphQLError;
  /** The object from which the path goes on; null where the error is about a call as a whole. */
  readonly from: Gathered | null;
  readonly below: Path;
}

/** What is gathered for one operation while its plan is carried out. */
export interface Gathering {
  readonly data: Gathered;
  readonly contradictions: Contradiction[];
  /** Entities that were answered about, by what was asked of them and then by what was told of them. */
  readonly answered: Map<string, EntityIndex<Gathered>>;
  call(fetch: Fetch, variables: Gathered): Promise<ExecutionResult>;
  /** By the plan's name of the variable; undefined when it is to be left out. */
  variable(name: string): unknown;
}

/** One operation of the plan for one subgraph. */
export interface Fetch {
  readonly subgraph: string;
  readonly operation: string;
  readonly kind: "query" | "mutation";
}

/** A part of a compiled plan. */
export type Step = (gathering: Gathering) => Promise<void>;

/** The variables of the client that a fetch needs. */
export function variablesOf(gathering: Gathering, names: readonly string[]): Gathered {
  const variables: Gathered = {};
  for (const name of names) {
    const value = gathering.variable(name);
    if (value !== undefined) variables[name] = value;
  }
  return variables;
}
