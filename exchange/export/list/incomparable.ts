// SPDX-License-Identifier: EUPL-1.2
import { type Segment } from "./scheme";

/** A segment that stands beside nothing, and why. */
export interface Incomparable {
  readonly id: string;
  readonly why: string;
}

/**
 * The segments of a day that are in no comparable block, so that their absence is not read as a number. Of a part of what
 * was compared the reason is another one than of what nobody compared.
 *
 * @param compared the ids of the segments of that day in each block
 */
export function* incomparable(
  segments: readonly Segment[],
  compared: readonly (readonly string[])[],
): Generator<Incomparable> {
  const known = new Set(compared.flat());
  for (const { id, above } of segments) {
    if (known.has(id)) continue;
    const whole = above.find((each) => known.has(each));
    const why =
      whole !== undefined
        ? `deel van ${whole}, dat als geheel is vergeleken`
        : "er is geen vergelijking vastgelegd die op beide dagen opgaat";
    yield { id, why };
  }
}
