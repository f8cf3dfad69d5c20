// SPDX-License-Identifier: EUPL-1.2
import { type FinderQuery } from "./finder.question";

export type Region = NonNullable<FinderQuery["regions"]>[number];
export type Scheme = NonNullable<FinderQuery["nationalSegmentSchemes"]>[number];
export type Segment = Scheme["segments"][number];

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

/**
 * The schemes whose segments somebody may choose: those of the region of the municipality, or all while there is none,
 * and then the national ones, which are everybody's.
 */
export function schemesFor(
  regions: readonly Region[],
  national: readonly Scheme[],
  municipality: string,
): Scheme[] {
  const own = regions.filter(({ municipalities }) =>
    municipalities.some(({ code }) => code === municipality),
  );
  return [
    ...(own.length > 0 ? own : regions).flatMap(({ segmentSchemes = [] }) => segmentSchemes),
    ...national,
  ];
}

export const segmentsOf = (schemes: readonly Scheme[]): Segment[] =>
  schemes.flatMap(({ segments }) => segments);
