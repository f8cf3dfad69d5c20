// SPDX-License-Identifier: EUPL-1.2
// What began and ended in a region, as two owners work it out together, against a brute-force oracle that looks at every
// day of generated landscapes.
import fc from "fast-check";
import { areRecordedOn } from "../../services/contracts/contract/regionContract.rules";
import { movementsOf } from "../../services/contracts/contractMovement/contractMovement.rules";
import { buyersOf } from "../../services/municipalities/region/buyers.rules";
import { landscapeArbitrary } from "../oracle/arbitrary";
import { dayBefore, days, moments } from "../oracle/generate/palette";
import { withReportFacts } from "../oracle/generate/reportFacts";
import { type Day, type FactVersion, type Moment } from "../oracle/landscape";
import { movements } from "../oracle/movement.oracle";
import { counting, onTheList, type ReportLandscape } from "../oracle/report.oracle";
import { onDay, recordedAt } from "../oracle/world.oracle";

const runs = Number(process.env["AGREEMENT_RUNS"] ?? 150);
const seed = Number(process.env["AGREEMENT_SEED"] ?? 20_220_301);
const region = "ZHZ";

/** Nothing changes but on these days: the oracle looks at each of them, and at the days around them. */
const watched: readonly Day[] = [...new Set(days.flatMap((day) => [dayBefore(day), day]))].sort();

const dayPairs = fc
  .subarray([...watched], { minLength: 2, maxLength: 2 })
  .map(([from = "", to = ""]) => ({ from, to }));

function byProduct(landscape: ReportLandscape, { from, to }: { from: Day; to: Day }, knownAt: Moment) {
  const flat = <Facts>(versions: readonly FactVersion<Facts>[]) =>
    [...recordedAt(versions, knownAt)]
      .sort((one, other) => (order(one) < order(other) ? -1 : 1))
      .map(({ id, validFrom, validUntil, facts }) => ({ id, validFrom, validUntil, ...facts }));
  const memberships = flat(landscape.RegionMembership).filter(
    (each) => each.regionId === region && each.purpose === "INKOOP_JEUGDHULP",
  );
  // The register refuses a municipality that goes into itself; in the landscapes that is one that lives on.
  const reorganisations = flat(landscape.Reorganisation).map(({ on, fromIds, toIds }) => ({
    ...{ on, toIds },
    fromIds: fromIds.filter((id) => !toIds.every((to) => to === id)),
  }));
  const buyers = buyersOf(memberships, reorganisations).map(({ municipalityId, validFrom, validUntil }) => ({
    ...{ municipalityId, from: validFrom, until: validUntil },
  }));
  const versions = flat(landscape.Contract) as never;
  return {
    found: movementsOf(versions, buyers, { region, from, to }),
    recorded: [from, to].map((day) => areRecordedOn(versions, region, buyers, day)),
  };
}

const order = ({ id, validFrom }: { id: string; validFrom: Day | null }): string =>
  `${id} ${validFrom ?? ""}`;

it(`agrees with the oracle on ${runs} landscapes with 6 pairs of days each`, () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(
      landscapeArbitrary.chain(withReportFacts),
      fc.array(fc.tuple(dayPairs, fc.constantFrom(...moments)), { minLength: 6, maxLength: 6 }),
      (landscape, asked) => {
        for (const [{ from, to }, knownAt] of asked) {
          const between = watched.filter((day) => from < day && day <= to);
          const { found, recorded } = byProduct(landscape, { from, to }, knownAt);
          expect(recorded).toEqual(
            [from, to].map((day) => counting(landscape, region, day, knownAt).recorded),
          );
          seen.set(`recorded ${recorded.join()}`, (seen.get(`recorded ${recorded.join()}`) ?? 0) + 1);
          expect(found).toEqual(movements(landscape, region, between, dayBefore, knownAt));
          for (const { kind, reason } of found)
            seen.set(`${kind} ${reason ?? ""}`, (seen.get(`${kind} ${reason ?? ""}`) ?? 0) + 1);
        }
      },
    ),
    { numRuns: runs, seed },
  );
  // Else it would have agreed about nothing.
  for (const reached of [
    "BEGAN ",
    "ENDED NIET_VASTGELEGD",
    "ENDED FUSIE",
    "ENDED EINDE_LOOPTIJD",
    "recorded false,true",
    "recorded true,true",
  ])
    expect([reached, (seen.get(reached) ?? 0) > 1]).toEqual([reached, true]);
});

it("the contracts on the first day, less what ended and with what began, are those on the last", () => {
  fc.assert(
    fc.property(
      landscapeArbitrary.chain(withReportFacts),
      dayPairs,
      fc.constantFrom(...moments),
      (given, { from, to }, knownAt) => {
        // Bought by the region in all versions: else a contract can become another's without ending.
        const bought = { commissionerKind: "REGIO" as const, commissionerRegionId: region };
        const Contract = given.Contract.map((version) => ({
          ...version,
          facts: { ...version.facts, ...bought, commissionerMunicipalityIds: [] },
        }));
        const landscape = { ...given, Contract };
        const listed = new Map(listedOn(landscape, from, knownAt).map((id) => [id, 1]));
        for (const { contractId, kind } of byProduct(landscape, { from, to }, knownAt).found) {
          listed.set(contractId, (listed.get(contractId) ?? 0) + (kind === "BEGAN" ? 1 : -1));
        }
        const left = [...listed].filter(([, times]) => times !== 0);
        expect(left.filter(([, times]) => times !== 1)).toEqual([]);
        expect(left.map(([id]) => id).sort()).toEqual(listedOn(landscape, to, knownAt));
      },
    ),
    { numRuns: runs * 4, seed },
  );
});

function listedOn(landscape: ReportLandscape, on: Day, knownAt: Moment): string[] {
  return onDay(landscape.Contract, on, knownAt)
    .filter(
      ({ facts: { status, start, end } }) =>
        onTheList.includes(status) && start <= on && (end === null || on < end),
    )
    .map(({ id }) => id)
    .sort();
}
