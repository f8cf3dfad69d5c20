// SPDX-License-Identifier: EUPL-1.2
import { contains, earlierEnd, type LocalDate } from "../../../kit/localDate";
import { type RegionMembershipRow } from "../region/regionMembership.row";

type Membership = Pick<
  RegionMembershipRow,
  "regionId" | "municipalityId" | "purpose" | "validFrom" | "validUntil"
>;

/** A region, and for what: what a new municipality gets of those that it comes from. */
export type Inherited = Pick<Membership, "regionId" | "purpose" | "validUntil">;

/** The regions, by purpose, of which all predecessors would be a member on the day; until the first would have left. */
export function inheritedBy(
  predecessorIds: readonly string[],
  memberships: readonly Membership[],
  on: LocalDate,
): Inherited[] {
  const groups = new Map<string, Membership[]>();
  for (const membership of memberships) {
    if (!contains(membership, on)) continue;
    const key = `${membership.regionId} ${membership.purpose}`;
    groups.set(key, [...(groups.get(key) ?? []), membership]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const isOfAll = predecessorIds.every((id) => group.some(({ municipalityId }) => municipalityId === id));
    if (!first || !isOfAll) return [];
    const { regionId, purpose } = first;
    const validUntil = group.map((each) => each.validUntil).reduce((a, b) => earlierEnd(a, b));
    return [{ regionId, purpose, validUntil }];
  });
}
