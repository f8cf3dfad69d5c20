// SPDX-License-Identifier: EUPL-1.2
import { dayInYear, movedIn } from "./ceiling.rules";

it("ceilings of a year are looked at today, or on its nearest day", () => {
  expect(dayInYear(2022, "2022-03-01")).toBe("2022-03-01");
  expect(dayInYear(2022, "2026-11-24")).toBe("2022-12-31");
  expect(dayInYear(2022, "2021-12-31")).toBe("2022-01-01");
});

it("what was moved in a year stands in the order of the days, each once", () => {
  const moved = (id: string, reallocatedOn: string) => ({ id, reallocatedOn });
  const [early, late] = [moved("B", "2022-01-01"), moved("A", "2022-12-31")];
  expect(movedIn(2022, [late, early, late, moved("C", "2023-01-01")])).toEqual([early, late]);
});
