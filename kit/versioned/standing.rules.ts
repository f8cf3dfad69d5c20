// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault } from "../fault";
import { type LocalDate, type Period } from "../localDate";
import { type Words, words } from "../words";
import { boundsOf } from "./timeline.rules";

/** An entity that would hold on fewer days. */
export interface Losing {
  readonly id: string;
  readonly before: readonly Period[];
  readonly after: readonly Period[];
}

/** What stands on the days that an entity would lose. */
export interface Standing {
  /** What refers to them, by its name or its kind; null for what is not public. */
  readonly named: readonly (Words | null)[];
  /** Something that is confidential for ever may refer to it, and whether it does is not told. */
  readonly isKept: boolean;
  /** Until this day it is not told whether something refers to the entity that is not public by then. */
  readonly unspokenUntil: LocalDate | null;
}

/** Tells what still refers to the days that entities would lose, by their id. */
export type Guard = (typeName: string, losing: readonly Losing[]) => Promise<ReadonlyMap<string, Standing>>;

const secret: Words = words("something that is not public", "iets dat niet openbaar is");

const nothing: Standing = { named: [], isKept: false, unspokenUntil: null };

export const nothingStands: Guard = () => Promise.resolve(new Map());

interface Change {
  readonly id: string;
  readonly before: readonly Period[];
  readonly changed: readonly Period[];
}

/** What is wrong with taking days away on which others stand; null is one that is not public. */
export function standingFaults(
  { id, before, changed }: Change,
  { named: standing, isKept, unspokenUntil }: Standing = nothing,
): Fault[] {
  const left = boundsOf(changed);
  if (standing.length === 0) {
    if (isKept) return [fault("id", byAdmin, id)];
    if (unspokenUntil === null) return [];
    return [
      left === null ? fault("id", unspoken(unspokenUntil), id) : moved(left, before, unspoken(unspokenUntil)),
    ];
  }
  const named = (language: keyof Words): string =>
    [...new Set(standing.map((one) => (one ?? secret)[language]))].sort().join(", ");
  const [open, openInDutch] = [named("en"), named("nl")];
  if (left === null) {
    const expected = words(
      `what nothing refers to; change or withdraw first: ${open}`,
      `een gegeven waar niets naar verwijst; wijzig eerst of trek in: ${openInDutch}`,
    );
    return [fault("id", expected, id)];
  }
  const expected = words(
    `days on which it is there for what refers to it; change or withdraw first: ${open}`,
    `dagen waarop het er is voor wat ernaar verwijst; wijzig eerst of trek in: ${openInDutch}`,
  );
  return [moved(left, before, expected)];
}

function moved(left: Period, before: readonly Period[], expected: Words): Fault {
  const beginsLater = left.validFrom !== boundsOf(before)?.validFrom;
  return fault(beginsLater ? "from" : "until", expected, beginsLater ? left.validFrom : left.validUntil);
}

/** Of whatever that could refer to it, on whatever days: it says no more than that something is confidential until a day. */
const unspoken = (until: LocalDate): Words =>
  words(
    `no day less than it has before ${until}: until then something is confidential that may refer to it, and it is not told whether it does; ask an admin of the register, who does it or says what is to be changed first, or from ${until} on do it yourself`,
    `geen dag minder dan het heeft voor ${until}: tot dan is er iets geheim dat ernaar kan verwijzen, en of dat zo is wordt niet gezegd; vraag een beheerder (admin) van het register, die het doet of zegt wat eerst anders moet, of doe het zelf vanaf ${until}`,
  );

const byAdmin: Words = words(
  "what an admin withdraws: something may refer to it that is not public, and it is not told whether it does; end it or put it right yourself, or ask an admin of the register, who withdraws it or says what is to be changed first",
  "een gegeven dat een beheerder (admin) intrekt: er kan iets naar verwijzen dat niet openbaar is, en of dat zo is wordt niet gezegd; beëindig of verbeter het zelf, of vraag een beheerder van het register, die het intrekt of zegt wat eerst anders moet",
);
