// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../../kit/localDate";
import { entriesOf, type Page, pageSize } from "../pages";
import { buyingAt } from "../place";
import { type Year } from "./year";

export interface ReachingContract {
  readonly id: string;
  /** The first day without it, by all that is recorded; null when none is, or under embargo. */
  readonly endsOn: string | null;
}

interface Entry {
  readonly providerName: string;
  readonly contracts: readonly ReachingContract[];
}

interface Landscape extends Page<Entry> {
  readonly contractsRecorded: boolean;
}

/** What reaches the municipality on a day. */
export interface Reach {
  readonly providers: number;
  /** Of the region itself. */
  readonly contractsRecorded: boolean;
  readonly contracts: ReadonlyMap<string, ReachingContract & { readonly providers: readonly string[] }>;
}

const query = `query ExportYearReach(
    $region: ID!, $municipality: ID!, $on: LocalDate!, $knownAt: DateTime!, $first: Int!, $after: String) {
  landscape(region: $region, on: $on, knownAt: $knownAt, filter: { municipality: $municipality }, first: $first, after: $after) {
    contractsRecorded totalCount pageInfo { hasNextPage endCursor } edges { node { providerName contracts { id endsOn } } } } }`;

/** Null when the municipality did not buy in its region of the end of the year on that day. */
export type ReachOn = (day: LocalDate) => Promise<Reach | null>;

/** Asks each day once. */
export function reachIn(year: Year): ReachOn {
  const asked = new Map<LocalDate, Promise<Reach | null>>();
  return (day) => {
    const found = asked.get(day) ?? reachOf(year, day);
    asked.set(day, found);
    return found;
  };
}

async function reachOf({ place, knownAt, gateway }: Year, on: LocalDate): Promise<Reach | null> {
  const buying = await buyingAt(place.code, on, knownAt, gateway);
  if (buying?.region !== place.region) return null;
  const given = { region: place.region, municipality: place.code, on, knownAt, first: pageSize };
  const page = async (after: string | null): Promise<Landscape> =>
    (await gateway.ask<{ landscape: Landscape }>(query, { ...given, after })).landscape;
  const first = await page(null);
  const contracts = new Map<string, ReachingContract & { readonly providers: string[] }>();
  for await (const { providerName, contracts: held } of entriesOf<Entry>(first, page)) {
    for (const contract of held) {
      const known = contracts.get(contract.id) ?? { ...contract, providers: [] };
      known.providers.push(providerName);
      contracts.set(contract.id, known);
    }
  }
  return { providers: first.totalCount, contractsRecorded: first.contractsRecorded, contracts };
}
