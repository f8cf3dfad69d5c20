// SPDX-License-Identifier: EUPL-1.2
// What the register says, written as the list that somebody would import: asked of the graph, as any client could.
import { type Column, type SheetForm, type Target } from "../../exchange/form/column";
import { told } from "../../exchange/form/told";
import { type Answer, whole } from "../kit/world";
import { type List } from "./lists";

type Ask = <Data>(query: string, variables?: Record<string, unknown>) => Promise<Answer<Data>>;

interface Slice {
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** One entity over one period, by the names of its columns. */
type Said = Readonly<Record<string, unknown>>;

/** What the register held before anybody looked back. */
const beginning = "2018-01-01";
const atOnce = 25;

/** @param most so many entities of each kind, which is enough to see that nothing is said in another way */
export async function registerList(ask: Ask, { kind, columns }: SheetForm, most: number): Promise<List> {
  const feed =
    { Providers: "provider", Contracts: "contract", Municipalities: "municipality" }[kind.owner] ?? "";
  const [main = "", second] = kind.entities;
  const first = await saidOf(ask, feed, main, most);
  const header = columns.map((column) => column.header);
  if (second === undefined || kind.link === undefined) {
    return [header, ...first.map((said) => columns.map((column) => cellOf(column, new Map([[main, said]]))))];
  }
  const lines = await saidOf(ask, feed, second, most);
  const { link } = kind;
  const rows = lines.flatMap((line) => {
    const of = first.find(({ id }) => id === line[link]);
    return of
      ? [
          new Map([
            [main, of],
            [second, line],
          ]),
        ]
      : [];
  });
  return [header, ...rows.map((row) => columns.map((column) => cellOf(column, row)))];
}

function cellOf({ form, targets }: Column, row: ReadonlyMap<string, Said>): string {
  const [{ entity, field }] = targets as [Target];
  const value = row.get(entity)?.[field] ?? null;
  // The Dutch term, where there is one: that is what people write.
  const terms = new Map(form.codes.map(({ code, term }) => [code, term]));
  const inWords = (each: unknown): unknown => terms.get(String(each)) ?? each;
  return told(Array.isArray(value) ? value.map(inWords) : inWords(value));
}

async function saidOf(ask: Ask, feed: string, entity: string, most: number): Promise<Said[]> {
  const typeName = `${entity.charAt(0).toUpperCase()}${entity.slice(1)}`;
  const ids = (await idsOf(ask, feed, typeName)).slice(0, most);
  const said: Said[] = [];
  for (let at = 0; at < ids.length; at += atOnce) {
    const some = ids.slice(at, at + atOnce);
    const fields = some.map(
      (id, index) =>
        `h${index}: ${feed}History(typeName: "${typeName}", id: ${JSON.stringify(id)}) {
           edges { node { after { validFrom validUntil facts } } } }`,
    );
    interface History {
      readonly edges: readonly { readonly node: { readonly after: readonly Slice[] } }[];
    }
    const data = whole(await ask<Record<string, History>>(`{ ${fields.join("\n")} }`));
    some.forEach((id, index) => {
      const entries = data[`h${index}`]?.edges ?? [];
      // Of what was changed since, the history says only what changed.
      if (entries.length !== 1) return;
      for (const { validFrom, validUntil, facts } of entries[0]?.node.after ?? []) {
        said.push({ ...facts, id, from: validFrom ?? beginning, until: validUntil });
      }
    });
  }
  return said;
}

async function idsOf(ask: Ask, feed: string, typeName: string): Promise<string[]> {
  interface Page {
    readonly feed: {
      readonly edges: readonly { readonly node: { readonly typeName: string; readonly key: string } }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  }
  const ids = new Set<string>();
  for (let after: string | null = null; ;) {
    const query = `query Feed($after: String) { feed: ${feed}Changes(first: 1000, after: $after) {
      edges { node { typeName key } } pageInfo { hasNextPage endCursor } } }`;
    const page: Page = whole(await ask<Page>(query, { after }));
    for (const { node } of page.feed.edges) if (node.typeName === typeName) ids.add(node.key);
    if (!page.feed.pageInfo.hasNextPage) return [...ids];
    after = page.feed.pageInfo.endCursor;
  }
}
