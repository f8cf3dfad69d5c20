// SPDX-License-Identifier: EUPL-1.2
import { intersection, isEmpty, type Period } from "../localDate";

/** On these days one entity names another as the one above it. */
export interface Above extends Period {
  readonly id: string;
}

/** Is an entity on some day above itself, going up from what it names to what that names? */
export function isCircular(id: string, above: ReadonlyMap<string, readonly Above[]>): boolean {
  const ways = [...(above.get(id) ?? [])];
  const gone = new Set(ways.map(keyOf));
  for (const way of ways) {
    if (way.id === id) return true;
    for (const next of above.get(way.id) ?? []) {
      const days = intersection(way, next);
      const further = { ...days, id: next.id };
      if (isEmpty(days) || gone.has(keyOf(further))) continue;
      gone.add(keyOf(further));
      ways.push(further);
    }
  }
  return false;
}

const keyOf = ({ id, validFrom, validUntil }: Above): string => JSON.stringify([id, validFrom, validUntil]);
