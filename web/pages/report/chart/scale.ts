// SPDX-License-Identifier: EUPL-1.2

/** Whole numbers from nought to at least `highest`, three to six of them, for the lines of a chart. */
export function ticksTo(highest: number): readonly number[] {
  const rough = Math.max(highest, 1) / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? 1);
  const count = Math.max(1, Math.ceil(highest / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
