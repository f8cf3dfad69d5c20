// SPDX-License-Identifier: EUPL-1.2
import { inParts } from "../../../kit/inParts";
import { agreement, saidBefore, saidNow } from "../../../kit/operations/agreement";
import { knownSince, unspokenAmong } from "../../../kit/operations/unspoken";
import { type ContractEntities } from "../entities";
import { newDivisionsOf, unspokenContradiction } from "./unspokenDivision.rules";

const atOnce = 500;

/**
 * While lines are closed to whoever asks, no segment is divided that the register knew when they were last changed, whether
 * one of them is in it or not: from what is refused nobody learns where a line is, and on which days.
 */
export const unspokenDivision = agreement<ContractEntities>({
  about: ["segment"],
  async *newContradictions({ segment = [] }, { repositories, recordedAt, disclosureNow }) {
    for (const some of inParts(segment, atOnce)) {
      const parentIds = await repositories.segment.nowSaid("parentId", { id: some });
      const under = await repositories.segment.everLinkedTo("parentId", parentIds);
      const versions = await repositories.segment.history(under);
      const changed = new Set(some);
      const now = saidNow(versions).filter(({ id }) => changed.has(id));
      const divisions = newDivisionsOf(now, saidBefore(versions, recordedAt));
      if (divisions.length === 0) continue;
      const all = Object.values(repositories);
      const divided = [...new Set(divisions.map(({ parentId }) => parentId))];
      const known = await knownSince(
        all,
        "Segment",
        divided.map((id) => ({ id, before: [], after: [] })),
      );
      const unspoken = await unspokenAmong(all, "Segment", known, disclosureNow());
      for (const division of divisions) {
        const until = unspoken.get(division.parentId);
        if (until !== undefined) yield unspokenContradiction(division, until);
      }
    }
  },
});
