// SPDX-License-Identifier: EUPL-1.2

/** All of them, as many at a time as one statement and the memory for its answer are meant for. */
export function* inParts<One>(all: Iterable<One>, size: number): Generator<One[]> {
  let part: One[] = [];
  for (const one of all) {
    part.push(one);
    if (part.length < size) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
