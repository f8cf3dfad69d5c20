// SPDX-License-Identifier: EUPL-1.2
import { type Search } from "../../parts/search";
import { type Coverage, type Entry } from "./told";

/** What an entry is known by: one contract may be there by several lines, and each is an entry of its own. */
export const keyOf = ({ providerId, contractId, line }: Entry): string =>
  `${providerId} ${line?.id ?? contractId}`;

/** Addresses of before lines were told apart name the contract, and mean each of its lines. */
const keysOf = (entry: Entry): readonly string[] => [keyOf(entry), `${entry.providerId} ${entry.contractId}`];

/** Whether somebody ticked it. */
export const isCompared = (entry: Entry, { compared }: Search): boolean =>
  keysOf(entry).some((key) => compared.includes(key));

/** Those of the list that were ticked, and whether all that was ticked is still there. */
export function comparedIn(search: Search, { edges }: Coverage): { entries: Entry[]; areAllThere: boolean } {
  const entries = edges.map(({ node }) => node).filter((entry) => isCompared(entry, search));
  const there = new Set(entries.flatMap(keysOf));
  return { entries, areAllThere: search.compared.every((key) => there.has(key)) };
}
