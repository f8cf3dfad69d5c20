// SPDX-License-Identifier: EUPL-1.2

interface Range {
  readonly name: string;
  readonly quality: number;
  readonly place: number;
}

/** What a client says of kinds of answers or of languages, in a header such as `text/plain, application/json;q=0.5`. */
function rangesIn(header: string): Range[] {
  return header.split(",").map((part, place) => {
    const [name = "", ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const [, quality = "1"] =
      /^q=([\d.]+)$/.exec(parameters.find((each) => each.startsWith("q=")) ?? "") ?? [];
    return { name, quality: Number(quality), place };
  });
}

/** How closely a range fits an offer; null when it does not. */
type Closeness = (range: string, offer: string) => number | null;

/** The offer that a client likes best; null when it wants none of them. Without a header it takes the first. */
function preferred<Offer extends string>(
  header: string | undefined,
  offers: readonly [Offer, ...Offer[]],
  closeness: Closeness,
): Offer | null {
  if (header === undefined || header.trim() === "") return offers[0];
  const ranges = rangesIn(header);
  let best: { offer: Offer; range: Range } | null = null;
  for (const offer of offers) {
    const [closest] = ranges
      .filter(({ name }) => closeness(name, offer) !== null)
      .sort((one, other) => (closeness(other.name, offer) ?? 0) - (closeness(one.name, offer) ?? 0));
    if (!closest || closest.quality === 0) continue;
    const isBetter =
      !best ||
      closest.quality > best.range.quality ||
      (closest.quality === best.range.quality && closest.place < best.range.place);
    if (isBetter) best = { offer, range: closest };
  }
  return best?.offer ?? null;
}

const ofMedia: Closeness = (range, offer) => {
  if (range === offer) return 2;
  if (range === `${offer.split("/")[0]}/*`) return 1;
  return range === "*/*" ? 0 : null;
};

const ofLanguage: Closeness = (range, offer) => {
  if (range.split("-")[0] === offer) return 1;
  return range === "*" ? 0 : null;
};

export const preferredMedia = <Offer extends string>(
  accept: string | undefined,
  offers: readonly [Offer, ...Offer[]],
): Offer | null => preferred(accept, offers, ofMedia);

export type Language = "nl" | "en";

/** Dutch for whoever reads neither. */
export const preferredLanguage = (acceptLanguage: string | undefined): Language =>
  preferred<Language>(acceptLanguage, ["nl", "en"], ofLanguage) ?? "nl";
