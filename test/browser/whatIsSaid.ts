// SPDX-License-Identifier: EUPL-1.2
import { type Owner } from "../../web/graph/graph";

export interface Said {
  readonly status: number;
  /** What the page says to who reads it. */
  readonly text: string;
  /** What it has a section of. */
  readonly sections: readonly string[];
}

/** The headings of the second level of a page; of one that is a name, that it is there: it may be a number instead. */
export const sectionsIn = (html: string): string[] =>
  [...html.matchAll(/<h2\b[^>]*>(.*?)<\/h2>/gs)].map(([, heading = ""]) =>
    heading.replace(/<bdi>.+<\/bdi>/s, "a name").replaceAll(/<[^>]*>/g, ""),
  );

/** Without what differs from one moment to the next. */
export function textIn(html: string): string {
  const [main = ""] = /<main.*<\/main>/s.exec(html) ?? [];
  return main
    .replaceAll(/<code>.*?<\/code>|<select.*?<\/select>|<[^>]*>/gs, " ")
    .replaceAll(/bekend=[^&\s]*|\d{2}:\d{2}|\b[0-9a-f]{64}\b/g, "")
    .replaceAll(/\s+/g, " ");
}

/** What a page calls that which an owner gives. */
export const parts: Readonly<Record<Owner, string>> = {
  providers: "namen, locaties en aanmeldpunten van aanbieders",
  contracts: "contracten, segmenten, verwijsroutes, opnamestops en wachttijden",
  municipalities: "gemeenten en regio",
  quality: "toezicht, kwaliteit en meldingen",
  coverage: "wie waar te kiezen is",
};

/** The figures of a page; not those in a code, and not a year. */
const figuresIn = (text: string): string[] => text.match(/(?<![\w-])\d+(?:[.,]\d+)*(?![\w-])/g) ?? [];

/** A count of what is left would be a figure that the whole page does not have. */
export function newFigures(text: string, whole: string): string[] {
  const known = new Set(figuresIn(whole));
  return figuresIn(text).filter((figure) => !known.has(figure));
}

/** How often a page says that there is none, or that nothing was recorded; what is not told is not that. */
export const silencesIn = (text: string): number =>
  text.match(/niet vastgelegd|\bgeen (?!zijn)/gi)?.length ?? 0;
