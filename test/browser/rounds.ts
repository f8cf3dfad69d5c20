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
 * Every job is done in every way, in both languages and in every window; all of these by each other would take four
 * times as long. One job and the next change places, so that each way is done in each language.
 */
const tables: readonly (readonly Round[])[] = [
  [
    { way: "by mouse", language: "nl", window: "desktop" },
    { way: "by mouse", language: "en", window: "phone" },
    { way: "by keyboard alone", language: "nl", window: "enlarged" },
    { way: "without script", language: "en", window: "phone" },
  ],
  [
    { way: "by mouse", language: "nl", window: "phone" },
    { way: "by mouse", language: "en", window: "enlarged" },
    { way: "by keyboard alone", language: "en", window: "desktop" },
    { way: "without script", language: "nl", window: "enlarged" },
  ],
];

/** @param place of the job among all */
export const roundsOf = (place: number): (Round & { readonly rules: Way })[] =>
  (tables[place % tables.length] ?? []).map((round) => {
    const rules = ways[round.way];
    if (rules === undefined) throw new Error(`There is no way ${round.way}.`);
    return { ...round, rules };
  });
