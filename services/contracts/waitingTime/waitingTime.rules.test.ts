// SPDX-License-Identifier: EUPL-1.2
import { type ShownWait, shownOn as shown } from "./waitingTime.rules";

const measured = { measure: "INTAKE_TOT_START" as const, measuredOn: "2022-03-01", segmentId: "S/4A" };
const wait = { id: "W-1", ...measured, days: 30, people: 12 as number | null, expiresOn: "2022-06-01" };
const wholes = new Map([
  ["S/4A", ["S/4"]],
  ["S/4B", ["S/4"]],
]);

const shownOn = (
  of: Parameters<typeof shown>[0],
  ever: Parameters<typeof shown>[1],
  day: string,
): ShownWait => shown(of, ever, wholes, day);

it("shows a figure that is about enough youth, until it expires", () => {
  expect(shownOn(wait, [], "2022-05-31")).toEqual({ days: 30, suppressed: false, expired: false });
  expect(shownOn(wait, [], "2022-06-01")).toEqual({ days: null, suppressed: false, expired: true });
  expect(shownOn({ ...wait, expiresOn: null }, [], "2030-01-01").days).toBe(30);
});

it("keeps a figure about fewer than five youth to itself", () => {
  expect(shownOn({ ...wait, people: 5 }, [], "2022-05-01").days).toBe(30);
  expect(shownOn({ ...wait, people: 4 }, [], "2022-05-01")).toMatchObject({ days: null, suppressed: true });
  expect(shownOn({ ...wait, people: 0 }, [], "2022-05-01")).toMatchObject({ days: null, suppressed: true });
  expect(shownOn({ ...wait, people: null }, [], "2022-05-01")).toMatchObject({ days: 30, suppressed: false });
});

it("keeps it back for whatever knowledge when it was ever said to be about few", () => {
  const few = { ...wait, people: 4 };
  const isSuppressed = (ever: (typeof wait)[]): boolean => shownOn(wait, ever, "2022-05-01").suppressed;
  expect(isSuppressed([wait, few])).toBe(true);
  expect(isSuppressed([wait, { ...few, id: "W-2", segmentId: "S/4B" }])).toBe(false);
});

it("keeps back what was measured together with a figure about few, for the segment, a part of it or a whole", () => {
  const few = { ...wait, id: "W-2", people: 3 };
  const hides = (change: Partial<typeof wait>, of = wait): boolean =>
    shownOn(of, [{ ...few, ...change }], "2022-05-01").suppressed;
  expect(hides({})).toBe(true);
  expect(hides({ segmentId: "S/4" })).toBe(true);
  expect(hides({}, { ...wait, segmentId: "S/4" })).toBe(true);
  expect(hides({ segmentId: "S/4B" })).toBe(false);
  expect(hides({ measuredOn: "2022-03-02" })).toBe(false);
  expect(hides({ measure: "AANMELDING_TOT_INTAKE" as never })).toBe(false);
});

it("keeps back what was measured together with a figure about few where that was moved to", () => {
  const few = { ...wait, id: "W-2", people: 3, segmentId: "S/4B" };
  const moved = { ...few, segmentId: "S/4A", people: null };
  expect(shownOn(moved, [few], "2022-05-01")).toMatchObject({ days: null, suppressed: true });
  expect(shownOn(wait, [few, moved], "2022-05-01")).toMatchObject({ days: null, suppressed: true });
  expect(shownOn({ ...wait, people: null }, [{ ...moved, id: "W-3" }], "2022-05-01").suppressed).toBe(false);
});
