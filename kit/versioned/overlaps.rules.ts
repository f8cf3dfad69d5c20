// SPDX-License-Identifier: EUPL-1.2
import { intersection, isEmpty, type Period } from "../localDate";
import { outside } from "./timeline.rules";

/** On these days an entity takes what only one of its kind may have at a time. */
export interface Taken extends Period {
  readonly what: string;
}

/** The first of what an entity takes now, and did not before, while another has it. */
export function firstOverlap<Other extends Taken>(
  taken: readonly Taken[],
  before: readonly Taken[],
  others: readonly Other[],
): Other | null {
  const added = taken.flatMap((one) =>
    before
      .filter(({ what }) => what === one.what)
      .reduce((left, had) => left.flatMap((part) => outside(part, had)), [one]),
  );
  return (
    others.find((other) =>
      added.some((one) => one.what === other.what && !isEmpty(intersection(one, other))),
    ) ?? null
  );
}
