// SPDX-License-Identifier: EUPL-1.2
import { type FinderQuery } from "./finder.question";

export type Region = NonNullable<FinderQuery["regions"]>[number];
export type Segment = NonNullable<Region["segmentSchemes"]>[number]["segments"][number];

/** The code of a segment, which is the end of its id. */
export const codeOf = (id: string): string => id.split("/").at(-1) ?? id;

/** Case, accents and spaces make no difference to who types. */
const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();

/**
 * The segments that somebody may mean: by number, else by exactly such a synonym or name, else by a part of one.
 * All of the best kind, so that a word that two segments have is asked about and not guessed.
 */
export function segmentsMeant(segments: readonly Segment[], words: string): Segment[] {
  const wanted = folded(words);
  if (wanted === "") return [];
  const names = ({ label, synonyms }: Segment): string[] => [label, ...synonyms].map(folded);
  const ways: ((segment: Segment) => boolean)[] = [
    ({ id, code }) => folded(code) === wanted || folded(id) === wanted,
    (segment) => names(segment).includes(wanted),
    (segment) => names(segment).some((name) => name.includes(wanted)),
  ];
  for (const fits of ways) {
    const found = segments.filter(fits);
    if (found.length > 0) return found;
  }
  return [];
}

/** The regions whose segments somebody may choose: that of the municipality, or all while there is none. */
export function regionsFor(regions: readonly Region[], municipality: string): Region[] {
  const own = regions.filter(({ municipalities }) =>
    municipalities.some(({ code }) => code === municipality),
  );
  return (own.length > 0 ? own : regions).filter(({ segmentSchemes = [] }) => segmentSchemes.length > 0);
}

export const segmentsOf = (regions: readonly Region[]): Segment[] =>
  regions.flatMap(({ segmentSchemes = [] }) => segmentSchemes.flatMap(({ segments }) => segments));
