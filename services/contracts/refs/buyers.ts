// SPDX-License-Identifier: EUPL-1.2
import { inputError } from "../../../kit/errors";
import { contains, type LocalDate } from "../../../kit/localDate";
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
  /** The days on which the region itself is in the register. */
  readonly regionDays: readonly { readonly from: LocalDate | null; readonly until: LocalDate | null }[];
}

/** Without an answer nobody knows whose contracts are the region's: an error, and never "nobody's". */
export async function buyersFor(region: string, knownAt: Date | null, askOwner: AskOwner): Promise<Buyers> {
  const { said } = await askOwner<{ readonly said: Buyers }>(
    "municipalities",
    `query Buyers($region: ID!, $knownAt: DateTime) {
      said: municipalityBuyers(region: $region, knownAt: $knownAt) {
        knownAt buyers { municipalityId from until } regionDays { from until } } }`,
    { region, knownAt },
  );
  return said;
}

/** On a day on which the region is not there nothing is its own, and "none" would be read as a count. Days by their argument. */
export function checkRegionDays(
  region: string,
  days: Readonly<Record<string, LocalDate>>,
  { regionDays }: Pick<Buyers, "regionDays">,
): void {
  for (const [field, day] of Object.entries(days)) {
    if (!regionDays.some(({ from, until }) => contains({ validFrom: from, validUntil: until }, day)))
      throw inputError(field, `a day on which the region ${region} is in the register`, day);
  }
}
