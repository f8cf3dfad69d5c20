// SPDX-License-Identifier: EUPL-1.2

interface Named {
  readonly id: string;
  readonly facts: { readonly parentId?: string | null; readonly counterpartId?: string | null };
}

/** Each segment after those that it refers to, as they are recorded; those in a circle as they stand. */
export function referredFirst<Segment extends Named>(segments: readonly Segment[]): Segment[] {
  const placed: Segment[] = [];
  const reached = new Set<string>();
  const place = (segment: Segment): void => {
    if (reached.has(segment.id)) return;
    reached.add(segment.id);
    const { parentId, counterpartId } = segment.facts;
    for (const other of segments) if (other.id === parentId || other.id === counterpartId) place(other);
    placed.push(segment);
  };
  segments.forEach(place);
  return placed;
}
