// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { type Gateway } from "../../graph/gateway";
import { bridgesWith, type Count, counts, type Unit, units } from "./landscapeUnits";
import { countOf, notRecorded } from "./notRecorded";

/** What the register counts otherwise than it did: of a unit, or the part of that of which one thing was done. */
export interface RevisionLine {
  readonly part: string;
  readonly subject: string;
  readonly before?: number | null;
  readonly after?: number | null;
  readonly change?: number | null;
  /** What was done to the register. */
  readonly revision?: string;
  readonly providers?: string;
  readonly note: string;
}

interface Change {
  readonly kind: string;
  readonly change: number;
  readonly providerIds: readonly string[];
  readonly changes: readonly { readonly typeName: string; readonly key: string }[];
}

interface Revision extends Readonly<Record<`bridge_${Unit}`, readonly Change[] | undefined>> {
  readonly was: Count;
  readonly is: Count;
  readonly fingerprint: string;
}

const query = `query ExportLandscapeRevision(
    $region: ID!, $on: LocalDate!, $knownThen: DateTime!, $knownNow: DateTime!) {
  landscapeRevision(region: $region, on: $on, knownThen: $knownThen, knownNow: $knownNow) {
    was { ${counts} } is { ${counts} } fingerprint
    ${bridgesWith("kind change providerIds changes { typeName key }")} } }`;

interface Between {
  readonly region: string;
  readonly days: readonly LocalDate[];
  readonly knownThen: string;
  readonly knownNow: string;
}

/** Per day and unit the count as known then and as known now, and line by line what was recorded in between. */
export async function revisionsOf(
  { region, days, ...known }: Between,
  gateway: Gateway,
): Promise<{ readonly lines: readonly RevisionLine[]; readonly fingerprints: readonly string[] }> {
  const found: { on: LocalDate; revision: Revision }[] = [];
  for (const on of days) {
    const { landscapeRevision: revision } = await gateway.ask<{ landscapeRevision: Revision }>(query, {
      ...{ region, on },
      ...known,
    });
    found.push({ on, revision });
  }
  return {
    lines: found.flatMap(({ on, revision }) => [...linesOf(on, revision, known.knownThen)]),
    fingerprints: found.map(({ revision: { fingerprint } }) => fingerprint),
  };
}

function* linesOf(on: LocalDate, revision: Revision, knownThen: string): Generator<RevisionLine> {
  const { was, is } = revision;
  for (const [unit, subject] of Object.entries(units) as [Unit, string][]) {
    const before = countOf(was[unit], was.contractsRecorded);
    const after = countOf(is[unit], is.contractsRecorded);
    const areBoth = before !== null && after !== null;
    yield {
      ...{ part: "bijstelling, telling", subject, before, after, change: areBoth ? after - before : null },
      note: `telling van ${on}: eerst zoals bekend op ${knownThen}, daarna zoals bekend op het moment van dit rapport${areBoth ? "" : `; ${notRecorded}`}`,
    };
    // Between a count and none there is no difference, and nothing to explain.
    for (const { kind, change, providerIds, changes } of (areBoth && revision[`bridge_${unit}`]) || []) {
      yield {
        ...{ part: "bijstelling", subject, change, revision: kind, providers: providerIds.join(", ") },
        note: `telling van ${on}: ${changes.map(({ typeName, key }) => `${typeName} ${key}`).join(", ")}`,
      };
    }
  }
}
