// SPDX-License-Identifier: EUPL-1.2
import { type WhyNotQuery } from "./whyNot.question";

export type Standing =
  | { readonly kind: "own" | "bespoke" | "filtered" | "bespokeElsewhere" | "absent" }
  | { readonly kind: "counterpart"; readonly segment: string };

/**
 * How a provider stands in the list that somebody came from; null where that is too long to say.
 *
 * @param asksBespoke whether bespoke contracts are in that list too
 */
export function standingOf(
  { shown, all }: WhyNotQuery,
  provider: string,
  asksBespoke: boolean,
): Standing | null {
  const placesIn = (list: WhyNotQuery["all"]): WhyNotQuery["all"]["edges"][number]["node"][] =>
    list.edges.map(({ node }) => node).filter(({ providerId }) => providerId === provider);
  const places = placesIn(shown);
  const counterpart = places.find(({ viaCounterpart }) => viaCounterpart);
  if (places.some(({ viaCounterpart, scale }) => !viaCounterpart && scale !== "INDIVIDUAL"))
    return { kind: "own" };
  if (counterpart) return { kind: "counterpart", segment: counterpart.segment?.id ?? "" };
  if (places.length > 0) return { kind: "bespoke" };
  if (shown.pageInfo.hasNextPage) return null;
  const unfiltered = placesIn(all);
  if (unfiltered.some(({ scale }) => scale !== "INDIVIDUAL")) return { kind: "filtered" };
  if (asksBespoke && unfiltered.length > 0) return { kind: "filtered" };
  if (all.pageInfo.hasNextPage) return null;
  return { kind: unfiltered.length > 0 ? "bespokeElsewhere" : "absent" };
}
