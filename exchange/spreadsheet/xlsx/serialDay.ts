// SPDX-License-Identifier: EUPL-1.2
import { isLocalDate, type LocalDate } from "../../../kit/localDate";

/** From this number on the calendar of Excel, which has a 29 February 1900, agrees with that of the world. */
const firstSound = 61;
const daysOf1904 = 1_462;
const msPerDay = 86_400_000;

/** The day that a number stands for in a workbook; null when it is none, or has a time as well. */
export function serialDay(serial: number, is1904: boolean): LocalDate | null {
  const number = is1904 ? serial + daysOf1904 : serial;
  if (!Number.isInteger(number) || number < firstSound || number > 2_958_465) return null;
  const day = new Date(Date.UTC(1899, 11, 30) + number * msPerDay).toISOString().slice(0, 10);
  return isLocalDate(day) ? day : null;
}

/** The number that a workbook keeps a day as. */
export const serialOf = (day: LocalDate): number =>
  (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / msPerDay;

/** The first day on which that number means the same in Excel as elsewhere. */
export const firstSoundDay: LocalDate = "1900-03-01";
