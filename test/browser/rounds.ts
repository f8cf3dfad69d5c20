// SPDX-License-Identifier: EUPL-1.2
import { type Language, languages } from "../../web/page/language";
import { type Way, ways } from "./hand";
import { windows } from "./site";

/** How what is asked for is shown while somebody does a job. */
const views = {
  ...windows,
  "forced colours": { ...windows.desktop, forcedColors: "active" as const },
};
type View = keyof typeof views;
const viewNames = Object.keys(views) as View[];

export interface Round {
  readonly way: string;
  readonly rules: Way;
  readonly language: Language;
  readonly view: View;
  /** As the browser takes it. */
  readonly window: (typeof views)[View];
}

/**
 * Every job is done in every way in both languages, and in every view; all of these by each other would take four times
 * as long. One job and the next change views, so that each way is taken in each of them.
 *
 * @param place of the job among all
 */
export const roundsOf = (place: number): readonly Round[] =>
  Object.entries(ways)
    .flatMap(([way, rules]) => languages.map((language) => ({ way, rules, language })))
    .map((round, number) => {
      const view = viewNames[(number + place) % viewNames.length] as View;
      return { ...round, view, window: views[view] };
    });
