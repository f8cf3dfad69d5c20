// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault } from "../fault";
import { type LocalDate } from "../localDate";
import { words } from "../words";
import { type Operation, type OperationAct } from "./operation";

type Part = "from" | "until" | "facts" | "basis";

interface Form {
  readonly needs: readonly Part[];
  readonly takes: readonly Part[];
}

const forms: Readonly<Record<OperationAct, Form>> = {
  REGISTER: { needs: ["facts"], takes: ["from", "until", "facts"] },
  AMEND: { needs: ["from", "facts", "basis"], takes: ["from", "until", "facts", "basis"] },
  CORRECT: { needs: ["facts", "basis"], takes: ["from", "until", "facts", "basis"] },
  CORRECT_PERIOD: { needs: ["basis"], takes: ["from", "until", "basis"] },
  RESUME: { needs: ["facts", "basis"], takes: ["from", "until", "facts", "basis"] },
  END: { needs: ["from", "basis"], takes: ["from", "basis"] },
  WITHDRAW: { needs: ["basis"], takes: ["basis"] },
  CONFIRM: { needs: ["basis"], takes: ["basis"] },
  SETTLE: { needs: ["facts"], takes: ["from", "until", "facts", "basis"] },
};

const meanings: Readonly<Record<Part, { readonly en: string; readonly nl: string }>> = {
  from: words("the first day on which it is so", "de eerste dag waarop het zo is"),
  until: words("the day after the last", "de dag na de laatste"),
  facts: words("what it is to say", "de gegevens"),
  basis: words(
    "the `asOf` of the entity as you saw it",
    "het peilmoment (`asOf`) van het gegeven zoals u het zag",
  ),
};

/** What an operation lacks, or says that its act does not look at. */
export function formFaults(operation: Operation): Fault[] {
  const { needs, takes } = forms[operation.act];
  return (Object.keys(meanings) as Part[]).flatMap((part) => {
    if (needs.includes(part) && operation[part] === null) return [fault(part, meanings[part], null)];
    if (takes.includes(part) || operation[part] === null) return [];
    const nothing = words(
      `nothing: ${operation.act} takes no ${part}`,
      `niets: ${operation.act} kent geen ${part}`,
    );
    return [fault(part, nothing, operation[part])];
  });
}

/** May an act say as of which moment its author saw what it is about? */
export const takesBasis = (act: OperationAct): boolean => forms[act].takes.includes("basis");

/** What a list would change, and whoever made it may not have read. */
export const unseenFault = ({ id }: Operation): Fault =>
  fault(
    "basis",
    words(
      `the moment at which you saw ${id}: the register knows it already, and this would change it. Read it first, and give the \`asOf\` of what you read, or the \`seenAt\` of a rehearsal`,
      `het peilmoment waarop u ${id} zag: het register kent dit al, en dit zou het wijzigen. Bekijk het eerst, en geef het peilmoment van wat u zag (\`asOf\`) of van een proef (\`seenAt\`)`,
    ),
    null,
  );

/** An end says one day, `from`: what is wrong with that day is told under its name, whatever ends on it. */
export const underItsName = (endsOn: LocalDate | null, one: Fault): Fault =>
  endsOn !== null && one.given === endsOn ? { ...one, field: "from" } : one;

/** Nobody saw an entity as it will be known: a basis from the future would hide what was recorded since. */
export function basisFaults({ basis }: Operation, now: Date): Fault[] {
  if (basis === null || basis.knownAt < now) return [];
  return [fault("basis", words("a moment that has been", "een moment dat al geweest is"), basis.knownAt)];
}
