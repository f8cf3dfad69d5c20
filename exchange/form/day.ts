// SPDX-License-Identifier: EUPL-1.2
import { isLocalDate, type LocalDate } from "../../kit/localDate";
import { serialDay } from "../spreadsheet/xlsx/serialDay";

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;
const dutch = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;

/** Nothing in the register is older; a year before it is a slip of the pen. */
const firstYear = "1900";

/** A day as it is written in the Netherlands or in ISO form; null for anything that could be read in two ways. */
export function dayIn(text: string): LocalDate | null {
  const day = writtenDay(text);
  return day === null || day < firstYear ? null : day;
}

function writtenDay(text: string): LocalDate | null {
  if (iso.test(text)) return isLocalDate(text) ? text : null;
  const [, day = "", month = "", year = ""] = dutch.exec(text) ?? [];
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isLocalDate(written) ? written : null;
}

export const dutchDay = (day: LocalDate): string => day.split("-").reverse().join("-");

/** What a number in a day column may have been before a spreadsheet lost its format. */
export function numberHint(number: number): string {
  const day = serialDay(number, false);
  return day === null ? "" : ` (als getal van een spreadsheet zou dit ${dutchDay(day)} zijn)`;
}
