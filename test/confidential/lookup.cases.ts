// SPDX-License-Identifier: EUPL-1.2
// What can be looked up in the register, and by whom.
import { type VersionedEntity } from "../../kit/versioned/entity";
import { type Bearer } from "../kit/testHouse";
import { whole } from "../kit/world";
import { admin, officer, otherRegion, regionalOffice } from "../operations/keeper";
import { type ClosedHouse } from "./closedHouse";

const reporting: Bearer = { subject: "raad-hr", roles: ["reporting"], regions: ["HR"] };

interface Sought {
  readonly typeNames?: readonly string[];
  readonly ids?: readonly string[];
  readonly text?: string;
  readonly tiedTo?: readonly string[];
}

interface Found {
  readonly typeName: string;
  readonly id: string;
  readonly holds: boolean;
  readonly facts: Readonly<Record<string, unknown>>;
}

interface Page {
  readonly edges: readonly { readonly node: Found }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** All that is found, a page at a time. @param lookup the root field */
export async function lookedUp(
  house: ClosedHouse,
  viewer: Bearer | null,
  lookup: string,
  sought: Sought,
  first = 100,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (let after: string | null = null; ;) {
    const { page }: { page: Page } = whole(
      await house.ask<{ page: Page }>(
        viewer,
        `query Lookup($typeNames: [String!], $ids: [ID!], $text: String, $tiedTo: [ID!], $first: Int!, $after: String) {
           page: ${lookup}(typeNames: $typeNames, ids: $ids, text: $text, tiedTo: $tiedTo, first: $first, after: $after) {
             pageInfo { hasNextPage endCursor } edges { node { typeName id holds facts } } } }`,
        { ...sought, first, after },
      ),
    );
    found.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage) return found;
    after = page.pageInfo.endCursor;
  }
}

interface Looked {
  readonly lookup: string;
  readonly entity: VersionedEntity;
  readonly id: string;
}

/** By its number, by what it says in capitals, and by each that it names; for who may read all of it, and nobody else. */
export async function isLookedUp(
  house: ClosedHouse,
  { lookup, entity, id }: Looked,
  mayRead: (reader: Bearer) => Promise<boolean>,
): Promise<void> {
  const ofKind = (viewer: Bearer, sought: Sought): Promise<readonly Found[]> =>
    lookedUp(house, viewer, lookup, { ...sought, typeNames: [entity.typeName] });
  const [one] = await ofKind(admin, { ids: [id, "IS-ER-NIET"] });
  expect(one).toMatchObject({ typeName: entity.typeName, id });
  expect(Object.keys(one?.facts ?? {}).sort()).toEqual(Object.keys(entity.facts).sort());
  const saidAs = (wanted: string): string[] =>
    Object.entries(entity.facts)
      .filter(([, { kind }]) => kind === wanted)
      .flatMap(([fact]) => [one?.facts[fact]].flat())
      .filter((said) => typeof said === "string");
  const ways: Sought[] = [
    { text: id.toUpperCase() },
    ...saidAs("text").map((text) => ({ text: text.slice(0, 200).trim().toUpperCase() })),
    ...saidAs("link").map((other) => ({ tiedTo: [other] })),
  ];
  for (const sought of ways) {
    const ids = (await ofKind(admin, sought)).map((found) => found.id);
    expect([sought, ids.includes(id)]).toEqual([sought, true]);
  }
  for (const reader of [otherRegion, officer, reporting]) {
    const ids = (await ofKind(reader, { ids: [id] })).map((found) => found.id);
    expect([reader.subject, ids]).toEqual([reader.subject, (await mayRead(reader)) ? [id] : []]);
  }
}

/** What holds of looking up whatever the kind. */
export function lookupCases(house: () => ClosedHouse): void {
  const providers = (text: string, first?: number): Promise<readonly Found[]> =>
    lookedUp(house(), otherRegion, "providerLookup", { typeNames: ["Provider"], text }, first);

  it("comes a few at a time, each once, and in one order", async () => {
    const all = await providers("fictief");
    expect(all.length).toBeGreaterThan(100);
    expect(await providers("fictief", 60)).toEqual(all);
  });

  it("goes on behind thousands that are for others, and names none of them in a cursor", async () => {
    const { manager } = house().owners.contracts;
    // As many as one question looks at, and one more, before all that the asker may read.
    await manager.query(
      `INSERT INTO contracts.tariff (id, recorded_from, act, actor, reason, region_id, product, unit, amount_cents)
       SELECT 'HR/DICHT-' || lpad(n::text, 5, '0'), now(), 'REGISTERED', 'test', 'test', 'HR', 'Dicht', 'uur', n
         FROM generate_series(1, 3001) AS n`,
    );
    const ofRegion = (await lookedUp(house(), admin, "contractLookup", { typeNames: ["Tariff"] })).filter(
      ({ facts }) => facts["regionId"] === "ZHZ",
    );
    const found = await lookedUp(house(), regionalOffice, "contractLookup", { typeNames: ["Tariff"] });
    const asked = `{ contractLookup(typeNames: ["Tariff"]) { pageInfo { endCursor } edges { node { id } } } }`;
    const pages = [1, 2].map(async () =>
      whole(await house().ask<{ contractLookup: Page }>(regionalOffice, asked)),
    );
    const [one, other] = (await Promise.all(pages)).map(({ contractLookup }) => contractLookup);
    await manager.query("DELETE FROM contracts.tariff WHERE id LIKE 'HR/DICHT-%'");
    expect(ofRegion.length).toBeGreaterThan(0);
    expect(found).toEqual(ofRegion);
    expect(one?.edges).toEqual([]);
    const cursor = one?.pageInfo.endCursor ?? "";
    const said = Buffer.from(cursor, "base64url").toString();
    expect(said).toContain("Tariff");
    expect(said).not.toContain("DICHT");
    expect(other?.pageInfo.endCursor).not.toBe(cursor);
  });

  it("takes what stands for any letter in a pattern for a letter", async () => {
    for (const text of ["%", "_", "\\"]) expect(await providers(text)).toEqual([]);
  });

  it.each([
    ["nothing to look for", "first: 5", "text"],
    ["spaces alone", 'text: "  "', "text"],
    ["a kind that there is not", 'typeNames: ["Geheim"], text: "a"', "typeNames"],
    ["a cursor of another question", 'text: "a", after: "WyJ2MSJd"', "after"],
    ["a page that is too large", 'text: "a", first: 101', "first"],
  ])("%s is refused", async (_name, args, field) => {
    const { errors } = await house().ask(admin, `{ providerLookup(${args}) { edges { node { id } } } }`);
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", field } }]);
  });
}
