// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault } from "../fault";
import { type Period } from "../localDate";
import { words } from "../words";
import { boundsOf } from "./timeline.rules";

/** An entity that would hold on fewer days. */
export interface Losing {
  readonly id: string;
  readonly before: readonly Period[];
  readonly after: readonly Period[];
}

/** Tells what still refers to the days that entities would lose, by their id; null for what is not public. */
export type Guard = (
  typeName: string,
  losing: readonly Losing[],
) => Promise<ReadonlyMap<string, readonly (string | null)[]>>;

export const nothingStands: Guard = () => Promise.resolve(new Map());

interface Change {
  readonly id: string;
  readonly before: readonly Period[];
  readonly changed: readonly Period[];
}

/** What is wrong with taking days away on which others stand; null is one that is not public. */
export function standingFaults(
  { id, before, changed }: Change,
  standing: readonly (string | null)[],
): Fault[] {
  if (standing.length === 0) return [];
  const named = (secret: string): string =>
    [...new Set(standing.map((one) => one ?? secret))].sort().join(", ");
  const [open, openInDutch] = [named("something that is not public"), named("iets dat niet openbaar is")];
  const left = boundsOf(changed);
  if (left === null) {
    const expected = words(
      `what nothing refers to; change or withdraw first: ${open}`,
      `een gegeven waar niets naar verwijst; wijzig eerst of trek in: ${openInDutch}`,
    );
    return [fault("id", expected, id)];
  }
  const beginsLater = left.validFrom !== boundsOf(before)?.validFrom;
  const expected = words(
    `days on which it is there for what refers to it; change or withdraw first: ${open}`,
    `dagen waarop het er is voor wat ernaar verwijst; wijzig eerst of trek in: ${openInDutch}`,
  );
  return [fault(beginsLater ? "from" : "until", expected, beginsLater ? left.validFrom : left.validUntil)];
}
