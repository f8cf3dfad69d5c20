// SPDX-License-Identifier: EUPL-1.2
import { randomInt } from "node:crypto";

/** Without letters that are taken for digits, and without vowels that make words. */
const letters = "23456789BCDFGHJKMNPQRSTVWXZ";
const length = 16;

/** What a reporter follows a report by, such as `7KQ2-M9XD-...`: 76 bits that nobody guesses. */
export function newReportCode(): string {
  const code = Array.from({ length }, () => letters.charAt(randomInt(letters.length)));
  return (code.join("").match(/.{4}/g) ?? []).join("-");
}

/** The code as it is kept, however somebody typed it; null for what can be none. */
export function reportCodeIn(text: string): string | null {
  const plain = text.toUpperCase().replaceAll(/[\s-]/g, "");
  if (plain.length !== length || [...plain].some((letter) => !letters.includes(letter))) return null;
  return (plain.match(/.{4}/g) ?? []).join("-");
}
