// SPDX-License-Identifier: EUPL-1.2
import { type Rows } from "./rows";

/** One feature of federation, on the smallest supergraph that shows it. `docs/how-to/add-an-engine-case.md` says how. */
export interface EngineCase {
  /** What the case is about, as a noun. */
  readonly name: string;
  /** Where it is written that the answers must be these. */
  readonly rests: Ground;
  readonly subgraphs: Readonly<Record<string, SubgraphSource>>;
  readonly rows: Rows;
  /** By subgraph: the rows that it has never heard of, and answers `null` for. */
  readonly holes?: Readonly<Record<string, readonly string[]>>;
  readonly questions: readonly Question[];
  /** The planner ends over one of them, so it is in a process of its own, as in the product. */
  readonly endsPlanner?: boolean;
}

export interface Ground {
  /** The document and its section. */
  readonly source: string;
  readonly sentence: string;
}

export interface SubgraphSource {
  /** Without the `@link`; every directive of federation is imported. */
  readonly sdl: string;
  /** Values of this subgraph alone, by `Type.field`, for a field that another one has taken over. */
  readonly own?: Readonly<Record<string, unknown>>;
}

export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  /** The subgraphs that cannot be reached meanwhile. */
  readonly down?: readonly string[];
  /** The question must be refused, before any subgraph hears of it, with a message like this. */
  readonly refused?: RegExp;
  /** An engine must refuse it with an error and without data, and the front before that. */
  readonly unserved?: true;
  /** The number of calls, by subgraph, that our engine makes. */
  readonly calls?: Readonly<Record<string, number>>;
  /**
   * The engines that are known to answer otherwise, and why they are wrong. Whoever mends one takes the line out: an
   * engine that agrees while it is listed here fails the test. Our own is never among them.
   */
  readonly wrong?: OfOthers;
  /** The engines of which it ends the process, and how; these are not asked. */
  readonly fatal?: OfOthers;
}

/** The engines that are put to the test. */
export type CandidateName = "hive" | "own";
type OfOthers = Readonly<Partial<Record<Exclude<CandidateName, "own">, string>>>;

/** Of the sentences that the cases rest on. */
export const graphqlSpec = (section: string): string => `GraphQL specification, October 2021, ${section}`;
export const federationSpec = (section: string): string => `Apollo Federation 2, ${section}`;
