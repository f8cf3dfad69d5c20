// SPDX-License-Identifier: EUPL-1.2
import { wordingFaults } from "../../../kit/versioned/text.rules";
import { type ErrorRefusal, type ErrorStatus } from "./errorReport.codes";

export const longestText = 1_000;

/** So many reports an hour are taken from everybody together, and so many that wait about one subject. */
export const mostPerHour = 60;
export const mostWaitingPerSubject = 10;

/** What is wrong with a text that somebody writes in a report or about one; null when it can be kept. */
export function textRefusal(text: string): ErrorRefusal | null {
  if (wordingFaults("text", { longest: longestText, lines: true }, text).length > 0) return "TEXT_UNFIT";
  return looksPersonal(text) ? "LOOKS_PERSONAL" : null;
}

/** A number that can be a citizen service number (BSN), or a day on which somebody was born. */
function looksPersonal(text: string): boolean {
  if (/\bgeb(oren\b|\.|oortedatum)/i.test(text)) return true;
  const numbers = text.matchAll(/(?<!\d)\d(?:[ .-]?\d){8}(?!\d)/g);
  return [...numbers].some(([number]) => passesElevenTest(number.replaceAll(/\D/g, "")));
}

/** The test that every BSN passes, and one in eleven of other numbers of nine digits. */
function passesElevenTest(digits: string): boolean {
  const sum = [...digits].reduce(
    (total, digit, place) => total + Number(digit) * (place === 8 ? -1 : 9 - place),
    0,
  );
  return digits !== "000000000" && sum % 11 === 0;
}

export const isSettled = (status: ErrorStatus): boolean =>
  status === "GECORRIGEERD" || status === "AFGEWEZEN";

/** Why a step cannot follow; null when it can. */
export function stepRefusal(
  current: ErrorStatus,
  next: ErrorStatus,
  explanation: string | null,
): ErrorRefusal | null {
  if (isSettled(current)) return "ALREADY_HANDLED";
  if (next === "AFGEWEZEN" && explanation === null) return "NO_EXPLANATION";
  return explanation === null ? null : textRefusal(explanation);
}
