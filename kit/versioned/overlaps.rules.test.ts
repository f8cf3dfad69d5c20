// SPDX-License-Identifier: EUPL-1.2
import { firstOverlap } from "./overlaps.rules";

const taken = (validFrom: string | null, validUntil: string | null, what = "A") => ({
  what,
  validFrom,
  validUntil,
});
const other = taken("2020-01-01", "2022-01-01");

it("finds another that has the same on one of the days", () => {
  expect(firstOverlap([taken("2021-12-31", null)], [], [other])).toBe(other);
  expect(firstOverlap([taken(null, null)], [], [taken(null, null, "B"), other])).toBe(other);
});

it("lets one take over on the day on which the other ends, and take what is not the same", () => {
  expect(firstOverlap([taken("2022-01-01", null), taken(null, "2020-01-01")], [], [other])).toBeNull();
  expect(firstOverlap([taken(null, null, "B")], [], [other])).toBeNull();
});

it("lets one that overlapped already go on or be cut short, but not take more of it", () => {
  const before = [taken("2021-01-01", null)];
  expect(firstOverlap([taken("2021-01-01", "2021-07-01")], before, [other])).toBeNull();
  expect(firstOverlap([taken("2020-12-31", null)], before, [other])).toBe(other);
  expect(firstOverlap([taken("2021-01-01", null, "B")], before, [taken(null, null, "B")])).toMatchObject({
    what: "B",
  });
});
