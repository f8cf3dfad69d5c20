// SPDX-License-Identifier: EUPL-1.2
import { intersection, isEmpty, type LocalDate, type Period } from "../../../kit/localDate";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { type Buyer } from "../refs/buyers";
import { type Succession } from "../refs/succession";
import { type ContractRow } from "./contract.row";
import { buyingIn, type Commissioned, isOfRegion } from "./regionContract.rules";
import { type Bound, namesProvider } from "./transfer.rules";

/** What one version of a contract says, on its days, of whom it binds and for how long. */
export type Binding = Period &
  Bound &
  Commissioned &
  Pick<FactsOf<ContractRow>, "end" | "status"> & { readonly id: string };

/** For where something of a contract was bought, on some days. */
export interface LineArea extends Period {
  readonly contractId: string;
  readonly areaRegionId: string | null;
  readonly areaMunicipalityIds: readonly string[];
}

/** A region, with the municipalities that buy in it. */
export interface Buying {
  readonly region: string;
  readonly buyers: readonly Buyer[];
}

/** A contract that names a provider on days on which that provider had gone into another. */
export interface Due<Version extends Binding> {
  /** What the contract says on the first of those days. */
  readonly version: Version;
  readonly from: string;
  readonly to: string;
  readonly on: LocalDate;
}

/**
 * What is left to do after mergers in the contracts of a region, by contract: those that it or its municipalities
 * bought, those for the whole country, and those with a line for it or for one of its municipalities. Into two providers, as after a split, is two: people choose.
 */
export function dueTransfers<Version extends Binding>(
  versions: readonly Version[],
  successions: readonly Succession[],
  buying: Buying,
  lines: readonly LineArea[],
): Due<Version>[] {
  const found = new Map<string, { readonly due: Due<Version>; readonly isOurs: boolean }>();
  for (const version of versions) {
    for (const succession of successions) {
      const days = wrongDays(version, succession);
      if (!days) continue;
      const { predecessorId: from, successorId: to } = succession;
      const due = { version, from, to, on: days.validFrom };
      const key = JSON.stringify(orderOf(due));
      const before = found.get(key);
      const isOurs =
        isOfRegion(version, buying.region, buying.buyers, buyingIn(days)) ||
        lines.some((line) => line.contractId === version.id && isFor(line, buying, days));
      found.set(key, {
        due: before && before.due.on <= due.on ? before.due : due,
        isOurs: isOurs || (before?.isOurs ?? false),
      });
    }
  }
  return [...found.values()]
    .filter(({ isOurs }) => isOurs)
    .map(({ due }) => due)
    .sort((one, other) => compared(orderOf(one), orderOf(other)));
}

/** From the merger on, on the days of the version, and not after the end of the contract; null for none. */
function wrongDays(
  version: Binding,
  { predecessorId, from, until }: Succession,
): (Period & { readonly validFrom: LocalDate }) | null {
  if (!namesProvider(version, predecessorId) || version.status === "BEEINDIGD") return null;
  const term = { validFrom: from, validUntil: version.end };
  const days = intersection(intersection(version, { validFrom: from, validUntil: until }), term);
  return isEmpty(days) ? null : { ...days, validFrom: days.validFrom ?? from };
}

/** Is a line, on some of these days, for the region or for a municipality that buys in it then? */
function isFor(line: LineArea, { region, buyers }: Buying, days: Period): boolean {
  const both = intersection(line, days);
  if (isEmpty(both)) return false;
  if (line.areaRegionId === region) return true;
  return buyers
    .filter(buyingIn(both))
    .some(({ municipalityId }) => line.areaMunicipalityIds.includes(municipalityId));
}

const orderOf = ({ version, from, to }: Due<Binding>): string[] => [version.id, from, to];

function compared(one: readonly string[], other: readonly string[]): number {
  const place = one.findIndex((part, index) => part !== other[index]);
  if (place < 0) return 0;
  return (one[place] ?? "") < (other[place] ?? "") ? -1 : 1;
}
