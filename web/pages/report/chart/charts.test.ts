// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { columnsOf } from "./columns";
import { heatOf } from "./heat";
import { ticksTo } from "./scale";
import { waterfallOf } from "./waterfall";

const changes = fc.array(fc.record({ label: fc.string(), change: fc.integer({ min: -50, max: 50 }) }), {
  maxLength: 12,
});
const sumOf = (each: readonly { change: number }[]): number =>
  each.reduce((sum, { change }) => sum + change, 0);

describe("a waterfall", () => {
  test("ends where it says when the changes add up, and says so when they do not", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        changes,
        fc.integer({ min: -3, max: 3 }),
        (start, given, off) => {
          const { addsUp, steps } = waterfallOf(start, given, start + sumOf(given) + off);
          expect(addsUp).toBe(off === 0);
          expect(steps.at(-1)?.total ?? start).toBe(start + sumOf(given));
        },
      ),
    );
  });

  test("draws each change as wide as it is, beside the one before it, from nought", () => {
    fc.assert(
      fc.property(fc.integer({ min: 600, max: 1000 }), changes, (start, given) => {
        const end = start + sumOf(given);
        const { steps, startWidth, endWidth } = waterfallOf(start, given, end);
        const perUnit = startWidth / start;
        let edge = startWidth;
        for (const { change, x, width } of steps) {
          expect(width).toBeCloseTo(Math.abs(change) * perUnit, 6);
          expect(change < 0 ? x + width : x).toBeCloseTo(edge, 6);
          edge = change < 0 ? x : x + width;
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(100 + 1e-9);
        }
        expect(edge).toBeCloseTo(endWidth, 6);
      }),
    );
  });

  test("of nothing has no width and no fault", () => {
    expect(waterfallOf(0, [], 0)).toEqual({ steps: [], startWidth: 0, endWidth: 0, addsUp: true });
  });
});

test("the lines of a chart go from nought in equal whole steps to what is highest, and no further than one step", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (highest) => {
      const ticks = ticksTo(highest);
      const [first, step = 0] = ticks;
      expect(first).toBe(0);
      expect(Number.isInteger(step)).toBe(true);
      expect(ticks).toEqual(ticks.map((_, index) => index * step));
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(highest);
      expect((ticks.at(-1) ?? 0) - step).toBeLessThan(Math.max(highest, 1));
      expect(ticks.length).toBeLessThanOrEqual(7);
    }),
  );
  expect(ticksTo(255)).toEqual([0, 100, 200, 300]);
});

test("columns lie beside each other, right of the numbers of the lines, as high as they count", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 40 }), (values) => {
      const columns = columnsOf(values, 500, 15);
      columns.forEach(({ x, width, height }, index) => {
        expect(height).toBeCloseTo((values[index] ?? 0) / 5, 9);
        expect(x).toBeGreaterThan(15);
        expect(x + width).toBeLessThan(columns[index + 1]?.x ?? 100);
      });
    }),
  );
});

test.each([
  ["NOT_DEPLOYED", 0, "not-deployed"],
  ["BLANK_SPOT", 0, "blank"],
  ["NOT_RECORDED", 0, "not-recorded"],
  ["COVERED", 1, "one"],
  ["COVERED", 2, "few"],
  ["COVERED", 5, "some"],
  ["COVERED", 28, "many"],
])("a cell of %s with %d is %s", (answer, providers, heat) => {
  expect(heatOf({ answer, providers })).toBe(heat);
});
