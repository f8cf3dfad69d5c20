// SPDX-License-Identifier: EUPL-1.2
import { intersection, isEmpty, type LocalDate, type Period } from "../../../kit/localDate";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { type Buyer } from "../refs/buyers";
import { type ContractStatus } from "./contract.codes";
import { type ContractRow } from "./contract.row";
import { inForceOn } from "./contractStatus.rules";

export type Commissioned = Pick<
  FactsOf<ContractRow>,
  "commissionerKind" | "commissionerRegionId" | "commissionerMunicipalityIds"
>;

/** Awarded and started, changed or extended, or running off; docs/coverage-rules.md, "Which lines". */
export const listedStatuses: ReadonlySet<ContractStatus> = new Set([
  "GEGUND",
  "ACTIEF",
  "GEWIJZIGD",
  "VERLENGD",
  "UITLOOP",
  "OPGEZEGD",
]);

/** Is the contract on the list on a day on which this version holds? */
export const isListedOn = (version: Pick<ContractRow, "status" | "start" | "end">, day: LocalDate): boolean =>
  listedStatuses.has(version.status) && inForceOn(version, day);

/** The region bought it, or a municipality that buys in it on those days, or it is for the whole country. */
export const isOfRegion = (...asked: Parameters<typeof isOwnOf>): boolean =>
  asked[0].commissionerKind === "LANDELIJK" || isOwnOf(...asked);

/** The region bought it, or a municipality that buys in it on those days. */
export const isOwnOf = (
  contract: Commissioned,
  region: string,
  buyers: readonly Buyer[],
  isThen: (buyer: Buyer) => boolean,
): boolean =>
  contract.commissionerRegionId === region ||
  buyers.some(
    (buyer) => isThen(buyer) && contract.commissionerMunicipalityIds.includes(buyer.municipalityId),
  );

/**
 * Are the contracts of the region recorded on the day? From the first day on which one of its own is on the list: what there
 * was before it the register does not say. (docs/coverage-rules.md, "What is recorded")
 */
export const areRecordedOn = (
  versions: readonly (Commissioned & Period & Pick<ContractRow, "status" | "start" | "end">)[],
  region: string,
  buyers: readonly Buyer[],
  day: LocalDate,
): boolean =>
  versions.some((version) => isOwnOf(version, region, buyers, buyingOn(day)) && wasListedBy(version, day));

/** Has this version been on the list by then, that is on the day or on some day before it? */
function wasListedBy(
  version: Period & Pick<ContractRow, "status" | "start" | "end">,
  day: LocalDate,
): boolean {
  const days = intersection(version, { validFrom: version.start, validUntil: version.end });
  const hasBegun = days.validFrom === null || days.validFrom <= day;
  return listedStatuses.has(version.status) && !isEmpty(days) && hasBegun;
}

/** On some of these days. */
export const buyingIn =
  (days: Period) =>
  ({ from, until }: Buyer): boolean =>
    !isEmpty(intersection({ validFrom: from, validUntil: until }, days));

/** On this day. */
export const buyingOn =
  (day: LocalDate) =>
  ({ from, until }: Buyer): boolean =>
    (from === null || from <= day) && (until === null || day < until);
