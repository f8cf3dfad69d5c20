// SPDX-License-Identifier: EUPL-1.2
import { type Owners } from "../kit/owners";

/** What every owner has for those who keep its part of the register. */
export const keepingRoles = (owner: string, prefix: string): Subgraph["ofRoles"] => ({
  [`${prefix}History`]: ["procurement", "reporting", "admin"],
  [`${prefix}Lookup`]: ["procurement", "reporting", "admin"],
  [`${owner}Set`]: ["procurement", "admin"],
});

export const boundedInKeeping: Subgraph["bounded"] = {
  "ChangeReport.outcomes": "one for each operation of a batch, 1000 at most",
  "OperationRefused.faults": "of the facts of one entity",
  "StaleOperation.facts": "as many as one entity has facts, over the days on which they changed",
  "StaleOperation.since": "what was recorded of one entity since it was seen",
  "HistoryEntry.before": "of one entity, what one recording changed",
  "HistoryEntry.after": "of one entity, what one recording changed",
  "ChangeSet.firstObstacles": "1000 at most",
  "ChangeSet.rehearsed": "of one part, which is 1000 operations at most",
  "RehearsedChange.differences": "of one entity, what one batch would change",
  "KeptEntity.otherFacts": "as many as one entity has days on which it says something else",
};

export type SubgraphName = "providers" | "contracts" | "municipalities" | "quality" | "coverage";

/** What the suite must know of a subgraph that its SDL does not say. */
export interface Subgraph {
  readonly name: SubgraphName;
  /** The n-th of each entity that it resolves, in the wide landscape. */
  readonly idOf: Readonly<Record<string, (n: number) => string>>;
  /** Entities of others to which it adds fields: any id is taken, for whether it exists is for its owner to say. */
  readonly carries: readonly string[];
  /** The arguments of links that cannot do without, by `Type.field`. */
  readonly argumentsOf: Readonly<Record<string, string>>;
  /** Links that lead nowhere in the wide landscape, by `Type.field`. */
  readonly withoutEnd: readonly string[];
  /** Documents with `$first` of each list that is paged. */
  readonly pages: readonly string[];
  /** Root fields for everybody. */
  readonly open: readonly string[];
  /** Mutations for everybody: only to say something to who keeps the register. */
  readonly openMutations?: readonly string[];
  /** Root fields for the machine role alone. */
  readonly guarded: readonly string[];
  /** Root fields for the rest of the house, whoever asks: clients do not see them. */
  readonly inside: readonly string[];
  /** Root fields for who has one of these roles. */
  readonly ofRoles: Readonly<Record<string, readonly string[]>>;
  /** Root fields for who has a role for the region that is asked about; test/confidential/ tells who. */
  readonly ofRegions?: readonly string[];
  /** Why each list that is not paged cannot grow without bound, by `Type.field`. */
  readonly bounded: Readonly<Record<string, string>>;
  /** A table, and a question that cannot be answered without it. */
  readonly table: { readonly name: string; readonly question: string };
  /** Null for the read side, which records nothing. */
  readonly feed: Feed | null;
}

export interface Feed {
  /** The root field, such as `providerChanges`. */
  readonly field: string;
  /** Registers an entity `LIFE`, changes it, ends it and withdraws it, each in a transaction of its own. */
  lead(owners: Owners): Promise<void>;
}
