// SPDX-License-Identifier: EUPL-1.2
import {
  allOfCodes,
  fault,
  type Fault,
  ifGiven,
  matching,
  notBlank,
  oneOfCodes,
  distinct,
  sameAsParts,
  wholeNumber,
} from "../../../kit/fault";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { onlyWhen } from "../entry/entry.rules";
import { fundings, procedures, scales } from "../procurement/procurement.codes";
import { movements } from "./segment.codes";
import { type SegmentRow } from "./segment.row";

const codeForm = /^[A-Z0-9][A-Za-z0-9.-]*$/;
const sourceForm = /^\S+:[1-9]\d*$/;

export function checkSegment(id: string, facts: FactsOf<SegmentRow>): Fault[] {
  return [
    ...matching("code", codeForm, "a code such as 4A, of letters, digits, dots and hyphens", facts.code),
    ...sameAsParts(`${facts.schemeId}/${facts.code}`, id),
    ...notBlank("label", facts.label),
    ...facts.synonyms.flatMap((synonym) => notBlank("synonyms", synonym)),
    ...distinct("synonyms", facts.synonyms),
    ...onlyWhen(facts.parentId !== id, "parentId", "another segment than itself", facts.parentId),
    ...onlyWhen(
      facts.counterpartId !== id,
      "counterpartId",
      "another segment than itself",
      facts.counterpartId,
    ),
    ...ifGiven(facts.parentId, (given) =>
      onlyWhen(
        given.startsWith(`${facts.schemeId}/`),
        "parentId",
        `a segment of the same scheme, ${facts.schemeId}`,
        given,
      ),
    ),
    ...ifGiven(facts.scaleIntent, (given) => oneOfCodes("scaleIntent", scales, given)),
    ...ifGiven(facts.movement, (given) => oneOfCodes("movement", movements, given)),
    ...ifGiven(facts.procedure, (given) => oneOfCodes("procedure", procedures, given)),
    ...checkSasOption(facts.sasOption, facts.procedure),
    ...allOfCodes("funding", fundings, facts.funding),
    ...distinct("funding", facts.funding),
    ...checkNotes(facts.notes, facts.noteSources),
  ];
}

/** The options are kept by number: the sources say what 2 and 4 are for, and nothing of 1 and 3. */
export function checkSasOption(option: number | null, procedure: string | null): Fault[] {
  return ifGiven(option, (given) => [
    ...wholeNumber("sasOption", given, 1, 4),
    ...onlyWhen(procedure === "SAS", "sasOption", "no option unless the procedure is SAS", given),
  ]);
}

function checkNotes(notes: readonly string[], sources: readonly string[]): Fault[] {
  const faults = notes.flatMap((note) => notBlank("notes", note));
  if (sources.length !== notes.length) {
    faults.push(fault("noteSources", `one source for each of the ${notes.length} notes`, sources.length));
  }
  return [
    ...faults,
    ...sources.flatMap((source) =>
      matching("noteSources", sourceForm, "a place written as file:line", source),
    ),
  ];
}

const byCode = new Intl.Collator("nl", { numeric: true });

/** 2 comes before 10, and 4 before 4A. */
export function inCodeOrder<Coded extends { readonly code: string }>(segments: readonly Coded[]): Coded[] {
  return [...segments].sort((a, b) => byCode.compare(a.code, b.code));
}
