// SPDX-License-Identifier: EUPL-1.2
import { grouped } from "../../../kit/grouped";
import { contains, type LocalDate, type Period } from "../../../kit/localDate";
import { type ExtensionOptionRow } from "./extensionOption.row";

export type Option = Pick<
  ExtensionOptionRow,
  "id" | "contractId" | "decideInYear" | "extendsUntil" | "exercised" | "validFrom" | "validUntil"
>;

/**
 * The option of a contract that is next, by its id: options are exercised one by one, in the order of the years in which
 * they are decided on, and of one year in that of their numbers. One of which the day is not recorded has its turn too, as
 * nobody knows that it may be passed over. What counts is what an option says on the first day of the extension: one that is
 * not there yet, or no longer, has no turn. One that was exercised on any day had its turn.
 *
 * @param versions of all options of the contract, as the register says now
 * @param end the day after the last of the contract; an option that goes no further has nothing to add
 */
export function nextOption(
  versions: readonly Option[],
  { from, end }: { readonly from: LocalDate; readonly end: LocalDate | null },
): string | null {
  const open = [...grouped(versions, ({ id }) => id).values()]
    .filter((own) => own.every(({ exercised }) => exercised !== true))
    .flatMap((own) => own.filter((version) => contains(version, from)))
    .filter(({ extendsUntil }) => extendsUntil === null || end === null || extendsUntil > end);
  return open.sort(byTurn)[0]?.id ?? null;
}

const byTurn = (one: Option, other: Option): number =>
  one.decideInYear - other.decideInYear || numberOf(one) - numberOf(other);

const numberOf = ({ id, contractId }: Option): number => Number(id.slice(contractId.length + 1));

/** An option that was exercised before its turn, and the options that came before it and are still open, in their order. */
export interface OutOfTurn {
  readonly id: string;
  /** Its first day as an exercised option; null before all days. */
  readonly since: LocalDate | null;
  readonly open: readonly string[];
}

/**
 * The options of a contract that were exercised while another was next. What an option says on the first day of another that was
 * exercised counts, as it does for `nextOption`: one that is not there on that day is not passed over, nor is one that
 * went no further than the contract did just before.
 *
 * @param versions of all options of one contract
 * @param contract the versions of that contract
 */
export function outOfTurn(
  versions: readonly Option[],
  contract: readonly (Period & { readonly end: LocalDate | null })[],
): OutOfTurn[] {
  const byId = grouped(versions, ({ id }) => id);
  return [...byId].flatMap(([id, own]): OutOfTurn[] => {
    const first = own.filter(({ exercised }) => exercised === true).sort(byFirstDay)[0];
    if (!first) return [];
    const since = first.validFrom;
    const ended = contract.find((version) => holdsBefore(version, since))?.end ?? null;
    // A contract that was recorded with the end that the option gave it does not say how far it went before.
    const end = ended !== null && (first.extendsUntil === null || ended < first.extendsUntil) ? ended : null;
    const open = versions
      .filter((other) => other.id !== id && holdsOn(other, since) && byTurn(other, first) < 0)
      .filter(({ extendsUntil }) => extendsUntil === null || end === null || extendsUntil > end)
      .filter((other) => !(byId.get(other.id) ?? []).some((each) => wasExercised(each, since)))
      .sort(byTurn);
    return open.length > 0 ? [{ id, since, open: open.map((each) => each.id) }] : [];
  });
}

const byFirstDay = (one: Period, other: Period): number =>
  (one.validFrom ?? "") < (other.validFrom ?? "") ? -1 : 1;

const holdsOn = (days: Period, day: LocalDate | null): boolean =>
  day === null ? days.validFrom === null : contains(days, day);

/** On the day before. */
const holdsBefore = ({ validFrom, validUntil }: Period, day: LocalDate | null): boolean =>
  day !== null && (validFrom ?? "") < day && (validUntil === null || validUntil >= day);

const wasExercised = ({ exercised, validFrom }: Option, by: LocalDate | null): boolean =>
  exercised === true && (validFrom === null || (by !== null && validFrom <= by));
