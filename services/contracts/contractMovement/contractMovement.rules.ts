// SPDX-License-Identifier: EUPL-1.2
import { contains, intersection, isEmpty, type LocalDate, type Period } from "../../../kit/localDate";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { type ContractRow } from "../contract/contract.row";
import { buyingOn, type Commissioned, isOfRegion, listedStatuses } from "../contract/regionContract.rules";
import { type Buyer } from "../refs/buyers";
import { type MovementKind, type MovementReason } from "./contractMovement.codes";

/** What one version of a contract says of when it is on the list, and for whom. */
export type Listed = Period &
  Commissioned &
  Pick<FactsOf<ContractRow>, "start" | "end" | "status" | "exitReason"> & { readonly id: string };

/** That a contract came onto the list on a day, or went off it. */
export interface Movement {
  readonly contractId: string;
  readonly kind: MovementKind;
  readonly on: LocalDate;
  readonly reason: MovementReason | null;
}

export interface MovementQuestion {
  readonly region: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * Everything that came onto the list of a region, or went off it, after the first day and up to and with the last: so
 * that the contracts on the first day, less those that ended and with those that began, are the contracts on the last.
 *
 * @param versions of contracts, of whatever day; those of one contract follow each other
 */
export function movementsOf(
  versions: readonly Listed[],
  buyers: readonly Buyer[],
  { region, from, to }: MovementQuestion,
): Movement[] {
  const isWithin = (day: LocalDate | null): day is LocalDate => day !== null && from < day && day <= to;
  const found = [...byContract(versions)].flatMap(([contractId, life]) =>
    stretchesOf(life).flatMap(({ first, last, validFrom, validUntil }, place, stretches): Movement[] => {
      const began = isWithin(validFrom) && isOfRegion(first, region, buyers, buyingOn(validFrom));
      const ended = isWithin(validUntil) && isOfRegion(last, region, buyers, endingOn(validUntil));
      const next = stretches[place + 1]?.validFrom ?? null;
      return [
        ...(began ? [{ contractId, kind: "BEGAN" as const, on: validFrom, reason: null }] : []),
        ...(ended
          ? [
              {
                contractId,
                kind: "ENDED" as const,
                on: validUntil,
                reason: reasonOf(last, saidAfter(life, validUntil, next, to), validUntil),
              },
            ]
          : []),
      ];
    }),
  );
  return found.sort((one, other) => (before(one, other) ? -1 : 1));
}

/** Their place in the list: by day, what ended before what began, by contract. */
export const placeOf = ({ on, kind, contractId }: Movement): [string, string, string] => [
  on,
  kind === "ENDED" ? "0" : "1",
  contractId,
];

function before(one: Movement, other: Movement): boolean {
  const [a, b] = [placeOf(one), placeOf(other)];
  const place = a.findIndex((part, index) => part !== b[index]);
  return place >= 0 && (a[place] ?? "") < (b[place] ?? "");
}

/** Days without a break on which a contract is on the list, with what it said on the first of them and on the last. */
interface Stretch extends Period {
  readonly first: Listed;
  readonly last: Listed;
}

function stretchesOf(life: readonly Listed[]): Stretch[] {
  return life
    .filter(({ status }) => listedStatuses.has(status))
    .map((version) => ({
      ...intersection(version, { validFrom: version.start, validUntil: version.end }),
      first: version,
      last: version,
    }))
    .filter((stretch) => !isEmpty(stretch))
    .reduce<Stretch[]>((joined, next) => {
      const previous = joined.at(-1);
      if (!previous || previous.validUntil !== next.validFrom) return [...joined, next];
      return [...joined.slice(0, -1), { ...next, validFrom: previous.validFrom, first: previous.first }];
    }, []);
}

/** What a contract says from its ending on, until it begins again, as far as the last day of the question. */
const saidAfter = (
  life: readonly Listed[],
  ended: LocalDate,
  next: LocalDate | null,
  to: LocalDate,
): readonly Listed[] =>
  life.filter(
    ({ validFrom, validUntil }) =>
      (validUntil === null || ended < validUntil) &&
      (validFrom === null || (validFrom <= to && (next === null || validFrom < next))),
  );

/** The last reason recorded, or that it is suspended on the day. None is guessed: that a term was over is none. */
const reasonOf = (last: Listed, after: readonly Listed[], ended: LocalDate): MovementReason =>
  [last, ...after].reduce<MovementReason>(
    (reason, version) => version.exitReason ?? reason,
    after.some((version) => isSuspendedOn(version, ended)) ? "OPGESCHORT" : "NIET_VASTGELEGD",
  );

const isSuspendedOn = (version: Listed, day: LocalDate): boolean =>
  version.status === "OPGESCHORT" &&
  contains(intersection(version, { validFrom: version.start, validUntil: version.end }), day);

/** On the day before it, whichever day that is. */
const endingOn =
  (day: LocalDate) =>
  ({ from, until }: Buyer): boolean =>
    (from === null || from < day) && (until === null || day <= until);

function byContract(versions: readonly Listed[]): Map<string, Listed[]> {
  const found = new Map<string, Listed[]>();
  for (const version of versions) {
    const life = found.get(version.id);
    if (life) life.push(version);
    else found.set(version.id, [version]);
  }
  return found;
}
