// SPDX-License-Identifier: EUPL-1.2
// In which order the entries come. DESIGN.md 4: "own lines before counterpart lines, then scale (local first), proximity,
// name (Dutch collation), id"; bespoke lines are "a group of their own", and claim nothing, so they come last.
import { type Candidate } from "./entries.oracle";
import { type Proximity, type Scale } from "./question";

const groups: readonly Candidate["group"][] = ["OWN", "COUNTERPART", "INDIVIDUAL"];
/** DOMAIN.md:12.4 step 8. */
const scales: readonly Scale[] = [
  "LOCAL",
  "SUBREGIONAL",
  "REGIONAL",
  "SUPRAREGIONAL",
  "NATIONAL",
  "INDIVIDUAL",
];
/** DOMAIN.md:12.4 step 10; who sits nowhere known comes after who sits elsewhere. */
const proximities: readonly Proximity[] = [
  "IN_MUNICIPALITY",
  "IN_SUBREGION",
  "IN_REGION",
  "ELSEWHERE",
  "UNKNOWN",
];
const dutch = new Intl.Collator("nl", { sensitivity: "variant" });

export function inOrder(a: Candidate, b: Candidate): number {
  return (
    groups.indexOf(a.group) - groups.indexOf(b.group) ||
    scales.indexOf(a.entry.scale) - scales.indexOf(b.entry.scale) ||
    proximities.indexOf(a.entry.proximity) - proximities.indexOf(b.entry.proximity) ||
    dutch.compare(a.provider.name, b.provider.name) ||
    plainly(a.entry.providerId, b.entry.providerId) ||
    plainly(a.entry.lineId, b.entry.lineId)
  );
}

function plainly(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
