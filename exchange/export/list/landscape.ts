// SPDX-License-Identifier: EUPL-1.2
import { aboutOf, type ExportKind } from "../exportKind";
import { type Column, tableOf } from "../table";
import { momentOf } from "./moment";
import { notRecorded } from "./notRecorded";
import { entriesOf, type Page, pageSize } from "./pages";
import { providerColumns } from "./providerColumns";

interface Contract {
  readonly id: string;
  /** The first day without it, by all that is recorded. Null: none is, or under embargo. */
  readonly endsOn: string | null;
}

interface Entry {
  readonly providerId: string;
  readonly providerName: string;
  readonly provider: { readonly kind: string; readonly kvkNumber: string | null } | null;
  readonly categories: readonly string[];
  readonly segments: readonly { readonly id: string }[];
  readonly contracts: readonly Contract[];
}

const query = `query ExportLandscape($region: ID!, $on: LocalDate!, $knownAt: DateTime!, $first: Int!, $after: String) {
  landscape(region: $region, on: $on, knownAt: $knownAt, first: $first, after: $after) {
    contractsRecorded fingerprint totalCount pageInfo { hasNextPage endCursor }
    edges { node { providerId providerName categories provider { kind kvkNumber } segments { id } contracts { id endsOn } } } } }`;

interface Landscape extends Page<Entry> {
  readonly contractsRecorded: boolean;
  readonly fingerprint: string;
}

/** A provider, beside whether the list is all there is; no provider where there is nobody and that is not known to be all. */
interface Line {
  readonly entry: Entry | null;
  readonly isWhole: boolean;
}

async function* linesOf(first: Landscape, page: (after: string) => Promise<Landscape>): AsyncGenerator<Line> {
  const isWhole = first.contractsRecorded;
  for await (const entry of entriesOf<Entry>(first, page)) yield { entry, isWhole };
  if (hasOnlyANote(first)) yield { entry: null, isWhole };
}

/** A list of nobody would say that there is nobody. */
const hasOnlyANote = ({ contractsRecorded, totalCount }: Landscape): boolean =>
  !contractsRecorded && totalCount === 0;

const list = (items: readonly string[]): string => items.join(", ");

/** The first day on which a contract of which the end is known ends. */
const firstEnd = (contracts: readonly Contract[]): string | null =>
  contracts.reduce<string | null>(
    (first, { endsOn }) => (endsOn !== null && (first === null || endsOn < first) ? endsOn : first),
    null,
  );

const columns: readonly Column<Line>[] = [
  ...providerColumns,
  {
    header: "Soort aanbieder",
    name: "providerKind",
    kind: "code",
    codes: "ProviderKind",
    cell: ({ entry }) => entry?.provider?.kind ?? null,
  },
  {
    header: "KvK-nummer",
    name: "kvkNumber",
    kind: "text",
    cell: ({ entry }) => entry?.provider?.kvkNumber ?? null,
  },
  {
    header: "RTA-contract",
    name: "rta",
    kind: "flag",
    cell: ({ entry }) => entry?.categories.includes("RTA") ?? null,
  },
  {
    header: "LTA-contract",
    name: "lta",
    kind: "flag",
    cell: ({ entry }) => entry?.categories.includes("LTA") ?? null,
  },
  {
    header: "Maatwerk",
    name: "maatwerk",
    kind: "flag",
    cell: ({ entry }) => entry?.categories.includes("MAATWERK") ?? null,
  },
  {
    header: "Segmenten",
    name: "segments",
    kind: "text",
    cell: ({ entry }) => entry && list(entry.segments.map(({ id }) => id)),
  },
  {
    header: "Aantal contracten",
    name: "contractCount",
    kind: "number",
    cell: ({ entry }) => entry && entry.contracts.length,
  },
  {
    header: "Contractnummers",
    name: "contracts",
    kind: "text",
    cell: ({ entry }) => entry && list(entry.contracts.map(({ id }) => id)),
  },
  {
    header: "Eerste bekende einddatum",
    name: "firstKnownEnd",
    kind: "day",
    cell: ({ entry }) => entry && firstEnd(entry.contracts),
  },
  {
    header: "Toelichting",
    name: "note",
    kind: "text",
    cell: ({ isWhole }) => (isWhole ? null : notRecorded),
  },
];

/** The contracted providers of a region: each once, by name. */
export const landscape: ExportKind = {
  name: "zorglandschap",
  english: "landscape",
  summary: "The contracted providers of a region on a day, each once.",
  needs: ["region"],
  takes: ["on", "knownAt"],
  open: async ({ region = "", ...question }, gateway, clock) => {
    const { on, knownAt, definition } = await momentOf({ region, ...question }, gateway, clock);
    const page = async (after: string | null): Promise<Landscape> =>
      (await gateway.ask<{ landscape: Landscape }>(query, { region, on, knownAt, first: pageSize, after }))
        .landscape;
    const first = await page(null);
    const asked = { region, on, knownAt };
    const about = aboutOf({
      name: landscape.name,
      title: `Zorglandschap ${region}: gecontracteerde aanbieders op ${on}`,
      on,
      from: null,
      knownAt,
      definition,
      question: asked,
      fingerprint: first.fingerprint,
    });
    return {
      about,
      ...tableOf(columns, about, linesOf(first, page)),
      rowCount: first.totalCount + (hasOnlyANote(first) ? 1 : 0),
    };
  },
};
