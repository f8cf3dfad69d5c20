// SPDX-License-Identifier: EUPL-1.2

/** The value that this part of all values does not pass. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * part;
  const [below, above] = [Math.floor(place), Math.ceil(place)];
  const low = sorted[below] ?? Number.NaN;
  return low + ((sorted[above] ?? low) - low) * (place - below);
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The median and the quartiles, `2.1 (1.9 to 2.4)`; nothing when there is nobody to compare with. */
export function spread(values: readonly number[]): string {
  if (values.some(Number.isNaN)) return "";
  const [first, middle, third] = [0.25, 0.5, 0.75].map((part) => short(quantile(values, part)));
  return `${middle} (${first} to ${third})`;
}

export const short = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(value >= 1 ? 2 : 3);
