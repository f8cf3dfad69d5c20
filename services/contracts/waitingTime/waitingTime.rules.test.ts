// SPDX-License-Identifier: EUPL-1.2
import { shownOn } from "./waitingTime.rules";

const wait = { id: "W-1", days: 30, people: 12, expiresOn: "2022-06-01" };

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
  expect(isSuppressed([wait, { ...few, id: "W-2" }])).toBe(false);
});
