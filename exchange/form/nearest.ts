// SPDX-License-Identifier: EUPL-1.2
import { folded } from "./folded";

/** The text that is most like what was written; null when none is like it. */
export function nearest(written: string, known: readonly string[]): string | null {
  const form = folded(written);
  let best: string | null = null;
  let least = Math.max(2, Math.ceil(form.length / 2));
  for (const each of known) {
    const distance = distanceBetween(form, folded(each));
    if (distance < least) [best, least] = [each, distance];
  }
  return best;
}

const longestCompared = 60;

/** How many letters one must change, add or take away to make the one of the other. */
export function distanceBetween(one: string, other: string): number {
  const from = [...one].slice(0, longestCompared);
  const to = [...other].slice(0, longestCompared);
  let previous = to.map((_, index) => index + 1);
  from.forEach((letter, row) => {
    const current: number[] = [];
    to.forEach((each, index) => {
      const diagonal = index === 0 ? row : (previous[index - 1] ?? 0);
      const left = index === 0 ? row + 1 : (current[index - 1] ?? 0);
      const above = previous[index] ?? 0;
      current.push(each === letter ? diagonal : 1 + Math.min(diagonal, left, above));
    });
    previous = current;
  });
  return previous.at(-1) ?? from.length;
}
