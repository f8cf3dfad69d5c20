// SPDX-License-Identifier: EUPL-1.2
import { folded } from "../answer/filter.rules";
import { type LandscapeQuestion } from "./landscape.rules";

export type AskedFilter = Omit<LandscapeQuestion, "on">;

/**
 * What a filter asks, the same however it is written: what narrows nothing is left out, the order of values and how often
 * each was given say nothing, and of a name neither do its case and accents.
 */
export function askedBy(filter: AskedFilter): object {
  const { municipality, segmentsAll, segmentsAny, categories, identities, text } = filter;
  const part = folded(text?.trim() ?? "");
  const named = {
    municipality,
    segmentsAll: inOrder(segmentsAll),
    segmentsAny: inOrder(segmentsAny),
    categories: inOrder(categories),
    identities: inOrder(identities),
    text: part === "" ? null : part,
  };
  return Object.fromEntries(Object.entries(named).filter(([, values]) => values != null));
}

/** An empty list narrows nothing. */
const inOrder = (values: readonly string[] | null | undefined): readonly string[] | null =>
  values?.length ? [...new Set(values)].sort() : null;
