// SPDX-License-Identifier: EUPL-1.2
import { aboutOf, type ExportKind } from "../exportKind";
import { type Column, tableOf } from "../table";
import { momentOf } from "./moment";
import { entriesOf, type Page, pageSize } from "./pages";

interface Contract {
  readonly id: string;
  /** Null: not stated, or under embargo. */
  readonly end: string | null;
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
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { providerId providerName categories provider { kind kvkNumber } segments { id } contracts { id end } } } } }`;

const list = (items: readonly string[]): string => items.join(", ");

/** The first day on which a contract of which the end is known ends. */
const firstEnd = (contracts: readonly Contract[]): string | null =>
  contracts.reduce<string | null>(
    (first, { end }) => (end !== null && (first === null || end < first) ? end : first),
    null,
  );

const columns: readonly Column<Entry>[] = [
  { header: "Aanbiedernummer", name: "providerId", kind: "text", cell: ({ providerId }) => providerId },
  { header: "Aanbieder", name: "providerName", kind: "text", cell: ({ providerName }) => providerName },
  {
    header: "Soort aanbieder",
    name: "providerKind",
    kind: "code",
    codes: "ProviderKind",
    cell: ({ provider }) => provider?.kind ?? null,
  },
  {
    header: "KvK-nummer",
    name: "kvkNumber",
    kind: "text",
    cell: ({ provider }) => provider?.kvkNumber ?? null,
  },
  {
    header: "RTA-contract",
    name: "rta",
    kind: "flag",
    cell: ({ categories }) => categories.includes("RTA"),
  },
  {
    header: "LTA-contract",
    name: "lta",
    kind: "flag",
    cell: ({ categories }) => categories.includes("LTA"),
  },
  {
    header: "Maatwerk",
    name: "maatwerk",
    kind: "flag",
    cell: ({ categories }) => categories.includes("MAATWERK"),
  },
  {
    header: "Segmenten",
    name: "segments",
    kind: "text",
    cell: ({ segments }) => list(segments.map(({ id }) => id)),
  },
  {
    header: "Aantal contracten",
    name: "contractCount",
    kind: "number",
    cell: ({ contracts }) => contracts.length,
  },
  {
    header: "Contractnummers",
    name: "contracts",
    kind: "text",
    cell: ({ contracts }) => list(contracts.map(({ id }) => id)),
  },
  {
    header: "Eerste bekende einddatum",
    name: "firstKnownEnd",
    kind: "day",
    cell: ({ contracts }) => firstEnd(contracts),
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
    const page = async (after: string | null): Promise<Page<Entry>> =>
      (await gateway.ask<{ landscape: Page<Entry> }>(query, { region, on, knownAt, first: pageSize, after }))
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
    });
    return {
      about,
      ...tableOf(columns, about, entriesOf(first, page)),
      rowCount: first.totalCount,
    };
  },
};
