// SPDX-License-Identifier: EUPL-1.2
import { type Language } from "../../web/page/language";
import { type Way, ways } from "./hand";
import { type windows } from "./site";

export interface Round {
  readonly way: keyof typeof ways;
  readonly language: Language;
  readonly window: keyof typeof windows;
}

/**
 * In which window each way and language is done: every job in every way and language, and twice in every window, each
 * time in another way. All of them in all windows would take three times as long.
 */
const table: readonly Round[] = [
  { way: "by mouse", language: "nl", window: "desktop" },
  { way: "by mouse", language: "en", window: "phone" },
  { way: "by keyboard alone", language: "nl", window: "enlarged" },
  { way: "by keyboard alone", language: "en", window: "desktop" },
  { way: "without script", language: "nl", window: "phone" },
  { way: "without script", language: "en", window: "enlarged" },
];

export const rounds: readonly (Round & { readonly rules: Way })[] = table.map((round) => {
  const rules = ways[round.way];
  if (rules === undefined) throw new Error(`There is no way ${round.way}.`);
  return { ...round, rules };
});
