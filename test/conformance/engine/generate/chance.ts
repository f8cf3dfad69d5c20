// SPDX-License-Identifier: EUPL-1.2
import fc, { type GeneratorValue } from "fast-check";

export const number = (g: GeneratorValue, min: number, max: number): number => g(fc.integer, { min, max });

/** True once in so many times. */
export const once = (g: GeneratorValue, times: number): boolean => number(g, 1, times) === 1;

export const either = (g: GeneratorValue): boolean => g(fc.boolean);

/** By its place: a generator that was given equal items before would give one of those. */
export const oneOf = <T>(g: GeneratorValue, items: readonly T[]): T =>
  items[number(g, 0, items.length - 1)] as T;

/** Some of them, in their own order; sometimes none. */
export const someOf = <T>(g: GeneratorValue, items: readonly T[]): T[] => items.filter(() => either(g));
