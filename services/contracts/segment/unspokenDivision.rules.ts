// SPDX-License-Identifier: EUPL-1.2
import { fault } from "../../../kit/fault";
import { type LocalDate, type Period } from "../../../kit/localDate";
import { type Contradiction } from "../../../kit/operations/agreement";
import { outside } from "../../../kit/versioned/timeline.rules";
import { words } from "../../../kit/words";

/** Days on which a segment is under another. */
export interface SegmentUnder extends Period {
  readonly id: string;
  readonly parentId: string | null;
}

/** A segment under another on days on which that had none under it. */
export interface NewDivision {
  readonly id: string;
  readonly parentId: string;
}

/** What comes under a segment that was divided on those days already tells nothing of lines: none could be in it. */
export function newDivisionsOf(now: readonly SegmentUnder[], before: readonly SegmentUnder[]): NewDivision[] {
  const found = new Map<string, NewDivision>();
  for (const { id, parentId, ...days } of now) {
    if (parentId === null) continue;
    const was = before.filter((each) => each.parentId === parentId);
    const gained = was.reduce<Period[]>((left, one) => left.flatMap((part) => outside(part, one)), [days]);
    if (gained.length > 0) found.set(JSON.stringify([id, parentId]), { id, parentId });
  }
  return [...found.values()];
}

/** @param until the day until which something is closed that may be in what is divided */
export const unspokenContradiction = ({ id, parentId }: NewDivision, until: LocalDate): Contradiction => ({
  key: JSON.stringify([id, parentId]),
  told: [{ entity: "segment", id, fault: fault("parentId", dividedAlready(until), parentId) }],
});

const dividedAlready = (until: LocalDate) =>
  words(
    `a segment that is divided on those days already: until ${until} something is confidential that may be in this one, and it is not told whether it is; ask an admin of the register, who does it or says what is to be changed first, or from ${until} on do it yourself`,
    `een segment dat op die dagen al verdeeld is: tot ${until} is er iets geheim dat in dit segment kan staan, en of dat zo is wordt niet gezegd; vraag een beheerder (admin) van het register, die het doet of zegt wat eerst anders moet, of doe het zelf vanaf ${until}`,
  );
