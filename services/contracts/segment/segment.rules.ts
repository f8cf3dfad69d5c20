// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault, ifGiven, matching, distinct, sameAsParts, wholeNumber } from "../../../kit/fault";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { words } from "../../../kit/words";
import { onlyWhen } from "../entry/entry.rules";
import { type SegmentRow } from "./segment.row";

const codeForm = /^[A-Z0-9][A-Za-z0-9.-]*$/;
const codeExpected = words(
  "a code such as 4A, of letters, digits, dots and hyphens",
  "een code zoals 4A, van letters, cijfers, punten en streepjes",
);
const sourceForm = /^\S+:[1-9]\d*$/;
const sourceExpected = words("a place written as file:line", "een vindplaats, geschreven als bestand:regel");
const anotherSegment = words("another segment than itself", "een ander segment dan dit segment zelf");

export function checkSegment(id: string, facts: FactsOf<SegmentRow>): Fault[] {
  return [
    ...matching("code", codeForm, codeExpected, facts.code),
    ...sameAsParts(`${facts.schemeId}/${facts.code}`, id),
    ...distinct("synonyms", facts.synonyms),
    ...onlyWhen(facts.parentId !== id, "parentId", anotherSegment, facts.parentId),
    ...onlyWhen(facts.counterpartId !== id, "counterpartId", anotherSegment, facts.counterpartId),
    ...ifGiven(facts.parentId, (given) =>
      onlyWhen(
        given.startsWith(`${facts.schemeId}/`),
        "parentId",
        words(
          `a segment of the same scheme, ${facts.schemeId}`,
          `een segment van dezelfde indeling, ${facts.schemeId}`,
        ),
        given,
      ),
    ),
    ...checkSasOption(facts.sasOption, facts.procedure),
    ...distinct("funding", facts.funding),
    ...checkNotes(facts.notes, facts.noteSources),
  ];
}

/** The options are kept by number: the sources say what 2 and 4 are for, and nothing of 1 and 3. */
export function checkSasOption(option: number | null, procedure: string | null): Fault[] {
  const expected = words(
    "no option unless the procedure is SAS",
    "alleen een optie als de inkoopprocedure SAS is",
  );
  return ifGiven(option, (given) => [
    ...wholeNumber("sasOption", given, 1, 4),
    ...onlyWhen(procedure === "SAS", "sasOption", expected, given),
  ]);
}

function checkNotes(notes: readonly string[], sources: readonly string[]): Fault[] {
  const expected = words(
    `one source for each of the ${notes.length} notes`,
    `één vindplaats bij elke aantekening (aantal aantekeningen: ${notes.length})`,
  );
  return [
    ...(sources.length === notes.length ? [] : [fault("noteSources", expected, sources.length)]),
    ...sources.flatMap((source) => matching("noteSources", sourceForm, sourceExpected, source)),
  ];
}

const byCode = new Intl.Collator("nl", { numeric: true });

/** 2 comes before 10, and 4 before 4A. */
export function inCodeOrder<Coded extends { readonly code: string }>(segments: readonly Coded[]): Coded[] {
  return [...segments].sort((a, b) => byCode.compare(a.code, b.code));
}
