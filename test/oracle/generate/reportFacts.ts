// SPDX-License-Identifier: EUPL-1.2
// What the report reads and coverage does not: subcontractors, exit reasons, successions, crosswalks.
import fc from "fast-check";
import { type Landscape } from "../landscape";
import { reasonOrder } from "../flow.oracle";
import { type ReportContractFacts, type ReportLandscape } from "../report.oracle";
import { history } from "./history";
import { always, anyPeriod, chance } from "./palette";

const successionKinds = ["FUSIE", "SPLITSING", "AFSPLITSING"] as const;

type Added = Pick<ReportContractFacts, "subcontractorIds" | "exitReason"> & { readonly isSuspended: boolean };

const added = (providerIds: readonly string[]): fc.Arbitrary<Added> =>
  fc.record({
    subcontractorIds: fc.subarray([...providerIds], { maxLength: 2 }),
    exitReason: fc.oneof(fc.constant(null), fc.constantFrom(...reasonOrder)),
    // Coverage has enough of them; the report has reasons of its own for the days on which they begin and end.
    isSuspended: chance(35),
  });

export function withReportFacts(landscape: Landscape): fc.Arbitrary<ReportLandscape> {
  const idsOf = (versions: readonly { id: string }[]): string[] => [...new Set(versions.map(({ id }) => id))];
  const providerIds = idsOf(landscape.Provider);
  const facts = added(providerIds);
  const pair = (ids: readonly string[]): fc.Arbitrary<string[]> =>
    // With nobody else there, one goes into somebody who was never recorded.
    fc.shuffledSubarray([...ids, "NIEMAND-1", "NIEMAND-2"].slice(0, Math.max(ids.length, 2)), {
      minLength: 2,
      maxLength: 2,
    });
  const following = pair(providerIds).chain(([predecessorId = "", successorId = ""]) =>
    history(
      `${predecessorId}/${successorId}`,
      fc.constantFrom(...successionKinds).map((kind) => ({ predecessorId, successorId, kind })),
      { first: anyPeriod, quiet: anyPeriod },
    ),
  );
  const walk = pair(idsOf(landscape.Segment)).chain(([fromSegmentId = "", toSegmentId = ""]) =>
    history(
      `${fromSegmentId}>${toSegmentId}`,
      chance(80).map((comparable) => ({ fromSegmentId, toSegmentId, comparable })),
      { first: fc.constant(always) },
    ),
  );
  const distinct = <Each extends { id: string }>(histories: readonly Each[][]): Each[] =>
    [...new Map(histories.map((versions) => [versions[0]?.id, versions])).values()].flat();
  return fc
    .record({
      added: fc.array(facts, { minLength: landscape.Contract.length, maxLength: landscape.Contract.length }),
      succession: fc.array(following, { maxLength: 5 }),
      crosswalk: fc.array(walk, { maxLength: 3 }),
    })
    .map(({ added, succession, crosswalk }) => ({
      ...landscape,
      Contract: landscape.Contract.map((version, index) => {
        const { isSuspended, ...reported } = added[index] as Added;
        const facts = { ...version.facts, ...reported };
        const isOneOfSeveral = landscape.Contract.some(
          (other) => other !== version && other.id === version.id,
        );
        return {
          ...version,
          facts:
            isSuspended && isOneOfSeveral
              ? { ...facts, status: "OPGESCHORT" as const, exitReason: null }
              : facts,
        };
      }),
      Succession: distinct(succession),
      Crosswalk: distinct(crosswalk),
    }));
}
