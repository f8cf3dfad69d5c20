// SPDX-License-Identifier: EUPL-1.2
import { type Told } from "../../graph/graph";
import { type Call } from "../../page/page";
import { type FinderQuery } from "./finder.question";
import { type Region, type Scheme, type Segment } from "./plainWords";
import { type Search } from "../../parts/search";

export type Coverage = NonNullable<FinderQuery["coverage"]>;
export type Entry = Coverage["edges"][number]["node"];

export interface FinderParts {
  readonly call: Call;
  readonly search: Search;
  readonly told: Told<FinderQuery>;
  /** The regions with their municipalities; none while nobody tells them. */
  readonly places: readonly Region[];
  /** Those whose segments can be chosen. */
  readonly schemes: readonly Scheme[];
  /** The segments that the words may mean. */
  readonly meant: readonly Segment[];
  readonly wrongDay: boolean;
  /** Nobody answers for the coverage. */
  readonly silent: boolean;
}
