// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { type AskOwner } from "../../../kit/ownerService";

/** Days on which what a municipality bought belongs to a region, as the owner of municipalities says. */
export interface Buyer {
  readonly municipalityId: string;
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
}

export interface Buyers {
  readonly knownAt: string;
  readonly buyers: readonly Buyer[];
}

/** Without an answer nobody knows whose contracts are the region's: an error, and never "nobody's". */
export async function buyersFor(region: string, knownAt: Date | null, askOwner: AskOwner): Promise<Buyers> {
  const { said } = await askOwner<{ readonly said: Buyers }>(
    "municipalities",
    `query Buyers($region: ID!, $knownAt: DateTime) {
      said: municipalityBuyers(region: $region, knownAt: $knownAt) {
        knownAt buyers { municipalityId from until } } }`,
    { region, knownAt },
  );
  return said;
}
