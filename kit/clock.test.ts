// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { dayOf, startOf } from "./clock";

it("a day begins at midnight in the Netherlands", () => {
  expect(startOf("2026-01-01").toISOString()).toBe("2025-12-31T23:00:00.000Z");
  expect(startOf("2026-07-01").toISOString()).toBe("2026-06-30T22:00:00.000Z");
});

it("is the first moment of its day, on each day, also when the clocks are changed", () => {
  const days = fc.date({ min: new Date("1945-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(days, (moment) => {
      const day = dayOf(moment);
      expect(dayOf(startOf(day))).toBe(day);
      expect(dayOf(new Date(startOf(day).getTime() - 1)) < day).toBe(true);
    }),
  );
});
