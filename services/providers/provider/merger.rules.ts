// SPDX-License-Identifier: EUPL-1.2
import { earlierEnd, intersection, isEmpty, type LocalDate, type Period } from "../../../kit/localDate";
import { type ConsortiumRole } from "../consortium/consortium.codes";

interface Membership extends Period {
  readonly consortiumId: string;
  readonly role: ConsortiumRole;
}

/** What one provider takes over of the memberships of others from a day on, each consortium once. */
export function takenOver(memberships: readonly Membership[], on: LocalDate): Membership[] {
  const ahead = memberships.flatMap((membership) => {
    const days = intersection(membership, { validFrom: on, validUntil: null });
    return isEmpty(days) ? [] : [{ ...membership, ...days }];
  });
  return [...new Set(ahead.map(({ consortiumId }) => consortiumId))].map((consortiumId) => {
    const own = ahead.filter((each) => each.consortiumId === consortiumId);
    const leads = own.some(({ role }) => role === "PENVOERDER");
    return {
      consortiumId,
      role: leads ? "PENVOERDER" : (own[0]?.role ?? "DEELNEMER"),
      validFrom: own.map(({ validFrom }) => validFrom).reduce((a, b) => earlierEnd(a, b)),
      validUntil: latestEnd(own),
    };
  });
}

/** Does it hold nowhere before the day? Then it never held, and cannot end on it. */
export const beginsAhead = (periods: readonly Period[], on: LocalDate): boolean =>
  periods.every(({ validFrom }) => validFrom !== null && validFrom >= on);

function latestEnd(periods: readonly Period[]): LocalDate | null {
  const ends = periods.map(({ validUntil }) => validUntil);
  return ends.includes(null) ? null : (ends.sort().at(-1) ?? null);
}
