// SPDX-License-Identifier: EUPL-1.2
import { words } from "../../../../kit/words";
import { keptEntities } from "../../../labels/register.labels";
import { type Call } from "../../../page/page";
import { allDaysDoubt } from "../form/allDays";
import { type FormField } from "../form/field";
import { type Given } from "../form/given";
import { type Job, type Subject } from "../form/job";
import { type FactRule } from "../form/shownValue";
import { type Scope } from "../frame/scope";
import { knownFacts } from "../known/knownFacts";
import { isKept, type Kept } from "../record/past";
import { newId } from "../work/newId";
import { changeEntity } from "./changeEntity";
import { chosenDay, isOfAnotherDay } from "./chosenDay";
import { choicesOf } from "./choicesOf";
import { type EntityAct, entityActs } from "./entityAct";
import { factField, givenFact, shownInForm } from "./factField";
import { seenNow } from "./seenNow";
import { type Term } from "./term";

/** In an address: of which kind it is, and which one. */
export const kindParameter = "soort";
const idParameter = "id";

/** The form of an act for the kind of entity in the address; null when the register keeps no such kind. */
export function entityJob(act: EntityAct, call: Call): Job | null {
  const typeName = call.query.get(kindParameter) ?? "";
  return isKept(typeName) ? jobOf(act, typeName) : null;
}

const idField: FormField = {
  name: "id",
  widget: "text",
  isRequired: true,
  label: words("Number in the register", "Nummer in het register"),
  hint: words(
    "A municipality has its CBS code, a segment has SCHEME/CODE; for the rest this number will do.",
    "Een gemeente heeft haar CBS-code, een segment heeft INDELING/CODE; voor de rest is dit nummer goed.",
  ),
};

function jobOf(act: EntityAct, typeName: Kept): Job {
  const rule = entityActs[act];
  const isNew = act === "REGISTER";
  const kind = keptEntities[typeName];
  const facts: readonly (readonly [string, FactRule])[] = rule.asksFacts ? Object.entries(kind.facts) : [];
  const fields = facts.map(([name, fact]) => factField(name, fact, !fact.isOptional));
  return {
    path: rule.path,
    typeName,
    nature: rule.nature,
    title: words(
      `${rule.verb.en} ${kind.en.toLowerCase()}`,
      `${kind.nl.charAt(0).toUpperCase()}${kind.nl.slice(1)} ${rule.verb.nl}`,
    ),
    lead: rule.lead,
    fields: [...(isNew ? [idField] : []), ...rule.days, ...fields],
    subjectOf: (call, scope) =>
      isNew ? newSubject(call, scope, facts) : knownSubject(call, scope, typeName, act, facts),
    ...(rule.asksFacts &&
      !rule.tellsAll && {
        isOfAnotherDay: (call: Call, given: Given) => isOfAnotherDay(call, given, typeName, facts),
      }),
    ...(act === "CORRECT" && { doubtOf: allDaysDoubt }),
    perform: (call, given) =>
      changeEntity(
        call,
        typeName,
        {
          act,
          id: given.id,
          from: given.text("from"),
          until: given.text("until"),
          facts: rule.asksFacts ? givenFacts(given, facts, rule.tellsAll) : null,
          basis: isNew ? null : given.basis,
        },
        given.why,
      ),
  };
}

/** Of what begins all that was filled in; of the rest what became different. */
function givenFacts(
  given: Given,
  facts: readonly (readonly [string, FactRule])[],
  tellsAll: boolean,
): Record<string, unknown> {
  return Object.fromEntries(
    facts
      .filter(([name]) => (tellsAll ? given.isFilled(name) : given.isChanged(name)))
      .map(([name, rule]) => [name, givenFact(given, name, rule)]),
  );
}

async function newSubject(
  call: Call,
  scope: Scope,
  facts: readonly (readonly [string, FactRule])[],
): Promise<Subject> {
  const now: Record<string, string | readonly string[]> = { id: newId("N", call.today), from: call.today };
  for (const [name, { refersTo }] of facts) {
    const asked = call.query.get(name);
    if (asked !== null) now[name] = asked;
    else if (refersTo === "Region" && scope.kind === "region") now[name] = scope.code;
  }
  return { facts: [], basis: "", id: "", now, ...(await choicesOf(call, scope, facts, now)) };
}

async function knownSubject(
  call: Call,
  scope: Scope,
  typeName: Kept,
  act: EntityAct,
  facts: readonly (readonly [string, FactRule])[],
): Promise<Subject | null> {
  const id = call.query.get(idParameter) ?? "";
  const day = entityActs[act].asksFacts ? chosenDay(call) : null;
  const seen = await seenNow(call, typeName, id, day ?? call.today);
  if (seen === null) return null;
  const { term } = seen;
  const now = {
    ...Object.fromEntries(facts.map(([name]) => [name, shownInForm(term.facts[name])])),
    ...daysOf(act, term, day, call.today),
  };
  const known = await knownFacts(call, { typeName, id }, term.facts);
  const { choices, missing } = await choicesOf(call, scope, facts, now);
  return {
    facts: known.facts,
    basis: seen.basis,
    id,
    now,
    choices,
    missing: [...missing, ...known.missing],
  };
}

/** A change begins today unless somebody says otherwise; a correction of the term starts from that which stands. */
function daysOf(
  act: EntityAct,
  term: Term,
  day: string | null,
  today: string,
): { from: string; until: string } {
  if (act === "CORRECT_PERIOD") return { from: term.from ?? "", until: term.until ?? "" };
  return { from: day ?? (act === "CORRECT" ? "" : today), until: "" };
}
