// SPDX-License-Identifier: EUPL-1.2
import { type Scale } from "../projection/facts";
import { type Entry, groups } from "./entry.rules";
import { proximities } from "./proximity.rules";

/** Local first: «lokaal waar het kan, regionaal waar nodig» (000_bd11713b369032a5.txt:144). */
export const scales: readonly Scale[] = [
  "LOCAL",
  "SUBREGIONAL",
  "REGIONAL",
  "SUPRAREGIONAL",
  "NATIONAL",
  "INDIVIDUAL",
];

const dutch = new Intl.Collator("nl");

/** Names in Dutch alphabetical order. */
export const byDutchName = (a: string, b: string): number => dutch.compare(a, b);

/** The order of the list; no two entries are equal in it. */
export function inOrder(a: Entry, b: Entry): number {
  return (
    groups.indexOf(a.group) - groups.indexOf(b.group) ||
    scales.indexOf(a.line.scale) - scales.indexOf(b.line.scale) ||
    proximities.indexOf(a.proximity) - proximities.indexOf(b.proximity) ||
    byDutchName(a.provider.name, b.provider.name) ||
    compare(a.provider.id, b.provider.id) ||
    compare(a.line.id, b.line.id)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
