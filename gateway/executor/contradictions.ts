// SPDX-License-Identifier: EUPL-1.2
import { type Contradiction } from "./gathering";
import { Hole, type Path } from "./hole";
import { type Gathered } from "./merging";
import { type Selection } from "./selection";

/** Where the client finds the value that a subgraph gave together with an error about it; null when it is nowhere. */
export function contradictionPath(
  { from, below }: Contradiction,
  data: Gathered,
  selection: Selection,
): Path | null {
  const place = from === null ? null : pathTo(from, data);
  const path = place ? selection.clientPath([...place, ...below]) : [];
  return path.length > 0 ? path : null;
}

/** Looked for only when such an error is there: where each object stands is not written down. */
function pathTo(object: Gathered, value: unknown): Path | null {
  if (value === object) return [];
  if (typeof value !== "object" || value === null || value instanceof Hole) return null;
  for (const [key, inner] of Object.entries(value)) {
    const path = pathTo(object, inner);
    if (path) return [Array.isArray(value) ? Number(key) : key, ...path];
  }
  return null;
}
