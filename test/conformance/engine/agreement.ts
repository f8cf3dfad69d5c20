// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from "node:util";
import { type ExecutionResult } from "graphql";
import { type MergedAnswer, type Path } from "./mergedSchema";

/**
 * What is wrong with an engine's answer, held against that of the merged schema; empty when they agree.
 *
 * Data must be the same text. For errors the specification leaves a choice: of several faults below one place that
 * became `null` one is told ("only one error should be added to the errors list per field", 6.4.4), and which is not
 * said. So every error must stand exactly where a fault is, and every place that became `null` by a fault needs one that
 * goes up as far as that.
 */
export function disagreements(expected: MergedAnswer, actual: ExecutionResult): string[] {
  const found: string[] = [];
  const data = JSON.stringify(actual.data ?? null);
  const wanted = JSON.stringify(expected.data);
  if (data !== wanted) {
    const isOrder = isDeepStrictEqual(JSON.parse(data), JSON.parse(wanted));
    found.push(`${isOrder ? "the order of fields" : "data"}: expected ${wanted}, got ${data}`);
  }
  const told = (actual.errors ?? []).map(({ path, message }) => ({ path, message }));
  const places = placesOf(expected);
  const covered = new Set<string>();
  const seen = new Set<string>();
  for (const { path, message } of told) {
    if (!path) {
      found.push(`an error without a path: ${message}`);
      continue;
    }
    const key = JSON.stringify(path);
    const fault = expected.faults.find((each) => isDeepStrictEqual(each.path, path));
    if (!fault) found.push(`an error where nothing is wrong, at ${key}: ${message}`);
    if (seen.has(key)) found.push(`two errors for one field, at ${key}`);
    seen.add(key);
    // One below a place that another fault made `null` is no reason of that `null`.
    if (fault) covered.add(JSON.stringify(fault.nullPath));
  }
  for (const place of places.needed)
    if (!covered.has(place)) found.push(`no error tells of the null at ${place}`);
  for (const place of places.silent)
    if (covered.has(place)) found.push(`an error for what is only unknown, at ${place}`);
  return found;
}

interface Places {
  readonly needed: ReadonlySet<string>;
  /** A link to an entity that its owner does not know is `null`, and that is an answer. */
  readonly silent: ReadonlySet<string>;
}

function placesOf({ data, faults }: MergedAnswer): Places {
  const needed = new Set<string>();
  const silent = new Set<string>();
  for (const { path, nullPath, isUnknown } of faults) {
    const place = nullAbove(data, path);
    // What another fault made `null` already.
    if (!isDeepStrictEqual(place, nullPath)) continue;
    const isLink = place.length > 0 && place.length === path.length - 1;
    (isUnknown && isLink ? silent : needed).add(JSON.stringify(place));
  }
  for (const place of needed) silent.delete(place);
  return { needed, silent };
}

/** How far up the `null` of this fault went. */
function nullAbove(data: unknown, path: Path): Path {
  let value = data;
  for (const [length, key] of path.entries()) {
    if (value === null || value === undefined) return path.slice(0, length);
    value = (value as Record<string | number, unknown>)[key];
  }
  return path;
}
