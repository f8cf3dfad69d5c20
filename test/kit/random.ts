// SPDX-License-Identifier: EUPL-1.2

/** Numbers from 0 to 1 that come again with the same seed, so that a failing history can be had again. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
