// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault } from "../fault";
import { type Authorship } from "../feed/ledger.repository";
import { isEmpty, isLocalDate, type Period } from "../localDate";

const longestId = 200;
const idForm = /^[^\s\p{C}](?:[^\p{C}\n]*[^\s\p{C}])?$/u;

/** An id that people can tell apart: no blanks around it, nothing invisible in it, not too long for an index. */
export function idFaults(id: string): Fault[] {
  return id.length <= longestId && id.isWellFormed() && idForm.test(id)
    ? []
    : [fault("id", `a text of 1 to ${longestId} visible characters`, id)];
}

/** Text that a database can hold, in whatever fact it stands. */
export function textFaults(facts: object): Fault[] {
  return Object.entries(facts).flatMap(([field, given]) => {
    const texts = (Array.isArray(given) ? given : [given]).filter(
      (each): each is string => typeof each === "string",
    );
    return texts.some((text) => text.includes("\0") || !text.isWellFormed())
      ? [fault(field, "text without NUL characters or broken ones", given)]
      : [];
  });
}

/** Who and why must be said; what cannot be traced is not recorded. */
export function authorshipFaults({ actor, reason, source }: Authorship): Fault[] {
  const missing = Object.entries({ actor, reason })
    .filter(([, text]) => text.trim() === "")
    .map(([field, text]) => fault(field, "a text that is not empty", text));
  return [...missing, ...textFaults({ actor, reason, source })];
}

export function periodFaults(days: Period): Fault[] {
  const faults = (["validFrom", "validUntil"] as const)
    .filter((field) => days[field] !== null && !isLocalDate(days[field]))
    .map((field) => fault(field, "an existing day written as YYYY-MM-DD", days[field]));
  if (faults.length === 0 && isEmpty(days)) {
    faults.push(fault("validUntil", `a day after ${days.validFrom}, the first day`, days.validUntil));
  }
  return faults;
}

/** A change speaks of facts that the entity has. */
export function factNameFaults(known: readonly string[], change: object): Fault[] {
  return Object.keys(change)
    .filter((name) => !known.includes(name))
    .map((name) => fault(name, `one of the facts ${known.join(", ")}`, name));
}
