// SPDX-License-Identifier: EUPL-1.2
import { type Sent } from "./actor";

/** What the feeds hold of a batch: how many changes, recorded at how many moments. */
export interface Held {
  readonly count: number;
  readonly moments: number;
}

/** The batches that are not there as a whole though they were acknowledged, are there though refused, or are half there. */
export const wronglyHeld = (sent: readonly Sent[], held: ReadonlyMap<string, Held>): Sent[] =>
  sent.filter(({ name, size, fate }) => {
    const there = held.get(name);
    const isWhole = there?.count === size && there.moments === 1;
    if (fate === "acknowledged") return !isWhole;
    return fate === "refused" ? there !== undefined : there !== undefined && !isWhole;
  });
