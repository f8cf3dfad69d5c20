// SPDX-License-Identifier: EUPL-1.2
import { type Code } from "./column";
import { folded } from "./folded";

const bracketsAtEnd = /\s*\([^)]*\)$/;

/** The code that is meant by a code, its Dutch term, or that without what stands in brackets behind it. */
export function codeMeant(written: string, codes: readonly Code[]): string | null {
  const form = folded(written);
  const ways: readonly ((each: Code) => string)[] = [
    ({ code }) => code,
    ({ term }) => term,
    ({ term }) => term.replace(bracketsAtEnd, ""),
  ];
  for (const way of ways) {
    const meant = codes.filter((each) => folded(way(each)) === form);
    if (meant.length === 1) return meant[0]?.code ?? null;
  }
  return null;
}
