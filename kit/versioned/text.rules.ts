// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault, notBlank } from "../fault";
import { words } from "../words";
import { type TextForm } from "./fact";

/** Some scripts write words with joiners that are not seen themselves; they stand between two letters. */
const joiners = /(?<=[\p{L}\p{M}])[\u200c\u200d](?=[\p{L}\p{M}])/gu;
const lineEnds = /\r?\n/g;
/** Format characters, and letters that are no more than room for one. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/u;
/** A unit may be no more than a percent sign or a currency. */
const meaning = /[\p{L}\p{N}\p{Sc}%‰]/u;

/** PostgreSQL holds no NUL, and no half of a surrogate pair. */
export const canBeHeld = (given: string): boolean => !given.includes("\0") && given.isWellFormed();

/** What is wrong with a text that a database could hold: nobody could read it, or tell it apart from another. */
export function wordingFaults(field: string, { longest, lines }: TextForm, given: string): Fault[] {
  if (given.length > longest) {
    const most = words(
      `a text of at most ${longest} characters`,
      `een tekst van hoogstens ${longest} tekens`,
    );
    return [fault(field, most, given)];
  }
  const empty = notBlank(field, given);
  if (empty.length > 0) return empty;
  if (!lines && given.replace(lineEnds, "").length < given.length) {
    return [fault(field, words("a text on one line", "een tekst op één regel"), given)];
  }
  if (given.includes("\t")) {
    return [
      fault(field, words("a text with blanks for tabs", "een tekst met spaties in plaats van tabs"), given),
    ];
  }
  if (unseen.test(given.replace(joiners, "").replace(lineEnds, ""))) {
    const plain = words(
      "a text without invisible or control characters",
      "een tekst zonder onzichtbare tekens of stuurtekens",
    );
    return [fault(field, plain, given)];
  }
  return meaning.test(given)
    ? []
    : [
        fault(
          field,
          words("a text with a letter or a digit", "een tekst met een letter of een cijfer"),
          given,
        ),
      ];
}
