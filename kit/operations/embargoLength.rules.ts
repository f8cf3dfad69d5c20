// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault } from "../fault";
import { isLocalDate, type LocalDate } from "../localDate";
import { type VersionedEntity } from "../versioned/entity";
import { type VersionRow } from "../versioned/version.row";
import { words } from "../words";
import { type Operation } from "./operation";

const mostYears = 2;

/** The last day until which something recorded today may be under embargo, but for an admin. */
export function lastEmbargoDay(today: LocalDate): LocalDate {
  const year = Number(today.slice(0, 4)) + mostYears;
  const same = `${year}${today.slice(4)}`;
  return isLocalDate(same) ? same : `${year}-03-01`;
}

/**
 * What is wrong with how long an embargo is to last. While it does, others take no days away from what it may refer to, and
 * that none of them can change: so nobody sets it for as long as he likes. What the register says already may be said again.
 */
export function embargoFaults(
  { facts }: Pick<Operation, "facts">,
  { embargo }: Pick<VersionedEntity, "embargo">,
  rows: readonly VersionRow[],
  today: LocalDate,
): Fault[] {
  const name = embargo?.until;
  const given = name === undefined ? undefined : facts?.[name];
  if (name === undefined || typeof given !== "string" || !isLocalDate(given)) return [];
  const said = rows.map((row) => (row as unknown as Readonly<Record<string, LocalDate | null>>)[name] ?? "");
  const last = lastEmbargoDay(today);
  if (given <= last || said.some((each) => given <= each)) return [];
  const expected = words(
    `${last} at the latest, two years from today: while it is confidential, others take no days away from what it may refer to; an admin can set a later day`,
    `uiterlijk ${last}, twee jaar na vandaag: zolang het geheim is, ontnemen anderen geen dagen aan wat het kan noemen; een beheerder (admin) kan een latere dag opgeven`,
  );
  return [fault(name, expected, given)];
}
