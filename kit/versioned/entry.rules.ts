// SPDX-License-Identifier: EUPL-1.2
import { existingDay, fault, type Fault, ifGiven, notBlank, oneOfCodes, wholeNumber } from "../fault";
import { type Authorship } from "../feed/ledger.repository";
import { isEmpty, type Period } from "../localDate";
import { type Words, words } from "../words";
import { aNote, aText, type FactDeclaration, type FactKind } from "./fact";
import { canBeHeld, wordingFaults } from "./text.rules";

const longestId = 200;
const idForm = /^[^\s\p{C}](?:[^\p{C}\n]*[^\s\p{C}])?$/u;

/** An id that people can tell apart: no blanks around it, nothing invisible in it, not too long for an index. */
export function idFaults(id: string): Fault[] {
  const expected = words(
    `a text of 1 to ${longestId} visible characters`,
    `een tekst van 1 tot en met ${longestId} zichtbare tekens`,
  );
  return id.length <= longestId && id.isWellFormed() && idForm.test(id) ? [] : [fault("id", expected, id)];
}

/** All that is wrong with facts one by one. */
export function factFaults(declared: Readonly<Record<string, FactDeclaration>>, facts: object): Fault[] {
  const faults = shapeFaults(declared, facts);
  return faults.length > 0 ? faults : valueFaults(declared, facts);
}

/** Facts that are missing or no fact of their kind could be, and names that are no facts: nothing can be made of those. */
export function shapeFaults(declared: Readonly<Record<string, FactDeclaration>>, facts: object): Fault[] {
  const given = facts as Readonly<Record<string, unknown>>;
  const shapes = Object.entries(declared).flatMap(([name, { optional, list, kind }]) => {
    const value = given[name] ?? null;
    if (value === null) return optional ? [] : [fault(name, words("a value", "een waarde"), null)];
    if (list && !Array.isArray(value)) return [fault(name, words("a list", "een lijst"), value)];
    return [value].flat().flatMap((each) => typeFaults(name, kind, each));
  });
  return [...shapes, ...factNameFaults(Object.keys(declared), facts)];
}

/** What is wrong with facts that have the right shape: a blank text, an unknown code, a day that does not exist. */
function valueFaults(declared: Readonly<Record<string, FactDeclaration>>, facts: object): Fault[] {
  const given = facts as Readonly<Record<string, string | readonly string[] | null>>;
  return Object.entries(declared).flatMap(([name, { kind, form = aText, codes = {} }]) => {
    const values = [given[name] ?? []].flat();
    switch (kind) {
      case "code":
        return values.flatMap((value) => oneOfCodes(name, codes, value));
      case "day":
        return values.flatMap((value) => existingDay(name, value));
      case "text":
        return values.flatMap((value) => wordingFaults(name, form, value));
      case "link":
        return values.flatMap((value) => notBlank(name, value));
      case "yesNo":
      case "whole":
      case "figure":
        return [];
    }
  });
}

/** A change speaks of facts that the entity has. */
export function factNameFaults(known: readonly string[], change: object): Fault[] {
  const expected = words(`one of the facts ${known.join(", ")}`, `een van de gegevens ${known.join(", ")}`);
  return Object.keys(change)
    .filter((name) => !known.includes(name))
    .map((name) => fault(name, expected, name));
}

function typeFaults(name: string, kind: FactKind, given: unknown): Fault[] {
  switch (kind) {
    case "yesNo":
      return ofType("boolean", name, words("true or false", "ja of nee"), given);
    case "figure":
      return Number.isFinite(given) ? [] : [fault(name, words("a number", "een getal"), given)];
    case "whole":
      return wholeNumber(name, given as number, -largestInteger);
    case "text":
    case "link":
    case "code":
    case "day": {
      const faults = ofType("string", name, words("a text", "een tekst"), given);
      return faults.length > 0 ? faults : textFaults(name, given as string);
    }
  }
}

const largestInteger = 2_147_483_647;

const ofType = (type: "boolean" | "string", field: string, expected: Words, given: unknown): Fault[] =>
  typeof given === type ? [] : [fault(field, expected, given)];

/** Text that a database can hold. */
function textFaults(field: string, given: string | null): Fault[] {
  const expected = words(
    "text without NUL characters or broken ones",
    "een tekst zonder NUL-tekens of gebroken tekens",
  );
  return given === null || canBeHeld(given) ? [] : [fault(field, expected, given)];
}

/** Who and why must be said; what cannot be traced is not recorded. */
export const authorshipFaults = ({ actor, reason, source }: Authorship): Fault[] => [
  ...notBlank("actor", actor),
  ...textFaults("actor", actor),
  ...groundsFaults({ reason, source }),
];

/** What is wrong with why something is done, and on what ground. */
export const groundsFaults = ({ reason, source }: Omit<Authorship, "actor">): Fault[] =>
  Object.entries({ reason, source }).flatMap(([field, given]) => {
    if (given === null) return [];
    const faults = textFaults(field, given);
    return faults.length > 0 ? faults : wordingFaults(field, aNote, given);
  });

/** What is wrong with days, under the names that people give them: `from` and `until`. */
export function periodFaults(days: Period): Fault[] {
  const { validFrom, validUntil } = days;
  const faults = [
    ...ifGiven(validFrom, (day) => existingDay("from", day)),
    ...ifGiven(validUntil, (day) => existingDay("until", day)),
  ];
  if (faults.length === 0 && isEmpty(days)) {
    const expected = words(
      `a day after ${validFrom}, the first day`,
      `een dag na ${validFrom}, de eerste dag`,
    );
    faults.push(fault("until", expected, validUntil));
  }
  return faults;
}
