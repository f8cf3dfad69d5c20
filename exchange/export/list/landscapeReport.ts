// SPDX-License-Identifier: EUPL-1.2
import { fingerprintOf } from "../../../kit/fingerprint";
import { aboutOf, type ExportKind } from "../exportKind";
import { type Column, tableOf } from "../table";
import { incomparable } from "./incomparable";
import { countOf, notRecorded } from "./notRecorded";
import { bridgesWith, type Count, counts, type Unit, units } from "./landscapeUnits";
import { type RevisionLine, revisionsOf } from "./revisionLines";
import { nationalSchemes, schemesOf, type Segment } from "./scheme";

interface Flow {
  readonly reason: string;
  readonly providers: number;
}

interface Report {
  readonly knownAt: string;
  readonly definition: string;
  readonly fingerprint: string;
  readonly from: Count;
  readonly to: Count;
  readonly outflow: readonly Flow[];
  readonly inflow: readonly Flow[];
  readonly comparable: readonly {
    readonly fromSegments: readonly { readonly id: string }[];
    readonly toSegments: readonly { readonly id: string; readonly movement: string | null }[];
    readonly fromProviders: number;
    readonly toProviders: number;
    readonly movement: string | null;
  }[];
  readonly identities: readonly {
    readonly identity: { readonly label: string };
    readonly from: number;
    readonly to: number;
    readonly disappeared: boolean;
  }[];
  readonly stated: readonly {
    readonly label: string;
    readonly value: number;
    readonly approximate: boolean;
    readonly sourceFile: string;
    readonly sourceLine: number;
  }[];
}

type Bridges = Readonly<
  Record<
    string,
    readonly { readonly reason: string; readonly change: number; readonly providerIds: readonly string[] }[]
  >
>;

const query = `query ExportLandscapeReport($region: ID!, $from: LocalDate!, $to: LocalDate!, $knownAt: DateTime) {
  landscapeReport(region: $region, from: $from, to: $to, knownAt: $knownAt) {
    knownAt definition fingerprint
    from { ${counts} } to { ${counts} }
    outflow { reason providers } inflow { reason providers }
    comparable { fromSegments { id } toSegments { id movement } fromProviders toProviders movement }
    identities { identity { label } from to disappeared }
    stated { label value approximate sourceFile sourceLine }
    ${bridgesWith("reason change providerIds")} } }`;

/** A figure of the report, whatever part it is of; what a part does not have is null. */
interface Line extends Partial<RevisionLine> {
  readonly part: string;
  readonly subject: string;
  readonly reason?: string;
  readonly before?: number | null;
  readonly after?: number | null;
  readonly change?: number | null;
  readonly movement?: string | null;
  /** What a source says, in a column of its own: a sum of counts must not take it in. */
  readonly stated?: number;
  readonly providers?: string;
  readonly note?: string;
}

/** The counts of both days, as far as there are any, and their difference. */
function between({ from, to }: Report, first: number, last: number) {
  const before = countOf(first, from.contractsRecorded);
  const after = countOf(last, to.contractsRecorded);
  return { before, after, change: before === null || after === null ? null : after - before };
}

function countLine(unit: Unit, report: Report): Line {
  const { from, to } = report;
  return {
    part: "telling",
    subject: units[unit],
    ...between(report, from[unit], to[unit]),
    ...noteOf(report),
  };
}

const areRecorded = ({ from, to }: Report): boolean => from.contractsRecorded && to.contractsRecorded;

/** On which of the days there is nothing to count. */
function noteOf({ from, to }: Report): Pick<Line, "note"> {
  const days = [...(from.contractsRecorded ? [] : ["eerst"]), ...(to.contractsRecorded ? [] : ["daarna"])];
  return days.length === 0 ? {} : { note: `${days.join(" en ")}: ${notRecorded}` };
}

const ids = (segments: readonly { readonly id: string }[]): string => segments.map(({ id }) => id).join(", ");

interface Segments {
  readonly before: readonly Segment[];
  readonly after: readonly Segment[];
}

const aloneLine = (when: string, subject: string, why: string): Line => ({
  part: "niet vergelijkbaar segment",
  subject,
  note: `${when}; niet vergelijkbaar: ${why}`,
});

/** Between a count and none there is no change, and nothing to explain. */
function* changeLines(report: Report & Bridges): Generator<Line> {
  const { outflow, inflow } = report;
  if (!areRecorded(report)) {
    for (const part of ["uitstroom", "instroom", "brug"])
      yield { part, subject: units.contracted, ...noteOf(report) };
    return;
  }
  for (const { reason, providers } of outflow)
    yield { part: "uitstroom", subject: units.contracted, reason, change: -providers };
  for (const { reason, providers } of inflow)
    yield { part: "instroom", subject: units.contracted, reason, change: providers };
  for (const [unit, subject] of Object.entries(units)) {
    for (const { reason, change, providerIds } of report[`bridge_${unit}`] ?? [])
      yield { part: "brug", subject, reason, change, providers: providerIds.join(", ") };
  }
}

function* linesOf(report: Report & Bridges, segments: Segments): Generator<Line> {
  const names = Object.entries(units) as [Unit, string][];
  for (const [unit] of names) yield countLine(unit, report);
  yield* changeLines(report);
  for (const { fromSegments, toSegments, fromProviders, toProviders, movement } of report.comparable) {
    const subject = `${ids(fromSegments)} naar ${ids(toSegments)}`;
    yield {
      part: "vergelijkbare segmenten",
      subject,
      ...between(report, fromProviders, toProviders),
      movement,
      ...noteOf(report),
    };
    // What is wanted of a block is only said when it is wanted of all of it.
    for (const segment of movement === null ? toSegments : []) {
      const note = `gewenste beweging van een deel van ${subject}`;
      yield { part: "gewenste beweging", subject: segment.id, movement: segment.movement, note };
    }
  }
  const beforeInBlocks = report.comparable.map(({ fromSegments }) => fromSegments.map(({ id }) => id));
  for (const { id, why } of incomparable(segments.before, beforeInBlocks)) yield aloneLine("eerst", id, why);
  const afterInBlocks = report.comparable.map(({ toSegments }) => toSegments.map(({ id }) => id));
  for (const { id, why } of incomparable(segments.after, afterInBlocks)) yield aloneLine("daarna", id, why);
  for (const { identity, from, to, disappeared } of report.identities) {
    const note = disappeared && areRecorded(report) ? { note: "verdwenen" } : noteOf(report);
    yield { part: "denominatie", subject: identity.label, ...between(report, from, to), ...note };
  }
  for (const { label, value, approximate, sourceFile, sourceLine } of report.stated) {
    const note = `${approximate ? "ongeveer; " : ""}genoemd, niet geteld: ${sourceFile}:${sourceLine}`;
    yield { part: "genoemd in bron", subject: label, stated: value, note };
  }
}

const columns: readonly Column<Line>[] = [
  { header: "Onderdeel", name: "part", kind: "text", cell: ({ part }) => part },
  { header: "Wat", name: "subject", kind: "text", cell: ({ subject }) => subject },
  {
    header: "Reden",
    name: "reason",
    kind: "code",
    codes: "FlowReason",
    cell: ({ reason }) => reason ?? null,
  },
  { header: "Eerst", name: "before", kind: "number", cell: ({ before }) => before ?? null },
  { header: "Daarna", name: "after", kind: "number", cell: ({ after }) => after ?? null },
  { header: "Verschil", name: "change", kind: "number", cell: ({ change }) => change ?? null },
  {
    header: "Soort bijstelling",
    name: "revision",
    kind: "code",
    codes: "RevisionKind",
    cell: ({ revision }) => revision ?? null,
  },
  {
    header: "Gewenste beweging",
    name: "movement",
    kind: "code",
    codes: "Movement",
    cell: ({ movement }) => movement ?? null,
  },
  { header: "Genoemd aantal", name: "stated", kind: "number", cell: ({ stated }) => stated ?? null },
  { header: "Aanbieders", name: "providers", kind: "text", cell: ({ providers }) => providers ?? null },
  { header: "Toelichting", name: "note", kind: "text", cell: ({ note }) => note ?? null },
];

/** Has the number of providers gone down, and why: one figure a row. */
export const landscapeReport: ExportKind = {
  name: "landschapsrapportage",
  english: "landscape-report",
  summary:
    "The report on a region between two days: counts, flows, bridges, comparable segments, identities.",
  needs: ["region", "from", "to"],
  takes: ["knownAt", "knownThen"],
  open: async ({ region = "", from = "", to = "", knownAt: asked, knownThen }, gateway) => {
    const { landscapeReport: report } = await gateway.ask<{ landscapeReport: Report & Bridges }>(query, {
      region,
      from,
      to,
      knownAt: asked,
    });
    const { knownAt, definition, fingerprint } = report;
    const segmentsOn = async (on: string): Promise<Segment[]> =>
      (
        await Promise.all([
          schemesOf(region, { on, knownAt }, gateway),
          nationalSchemes({ on, knownAt }, gateway),
        ])
      ).flatMap((schemes) => schemes.flatMap((scheme) => scheme.segments));
    const [before, after] = await Promise.all([segmentsOn(from), segmentsOn(to)]);
    const revisions =
      knownThen === undefined
        ? null
        : await revisionsOf({ region, days: [from, to], knownThen, knownNow: knownAt }, gateway);
    const lines = [...linesOf(report, { before, after }), ...(revisions?.lines ?? [])];
    const question = { region, from, to, knownAt, ...(knownThen !== undefined && { knownThen }) };
    const about = aboutOf({
      name: landscapeReport.name,
      title: `Landschapsrapportage ${region}: van ${from} tot en met ${to}`,
      on: to,
      from,
      knownAt,
      definition,
      question,
      fingerprint: revisions
        ? fingerprintOf({ question, report: fingerprint, revisions: revisions.fingerprints })
        : fingerprint,
    });
    return {
      about,
      ...tableOf(
        [{ header: "Vergeleken met", name: "from", kind: "day", cell: () => from }, ...columns],
        about,
        lines,
      ),
      rowCount: lines.length,
    };
  },
};
