// SPDX-License-Identifier: EUPL-1.2
import { grouped } from "../../../kit/grouped";
import { contains, type LocalDate } from "../../../kit/localDate";
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
