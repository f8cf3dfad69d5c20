// SPDX-License-Identifier: EUPL-1.2

/** All of them by key, each group in their order. `Map.groupBy` does the same from Node 21 on. */
export function grouped<One>(all: readonly One[], keyOf: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
