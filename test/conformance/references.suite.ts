// SPDX-License-Identifier: EUPL-1.2
import { ErrorCode } from "../../kit/errors";
import { type Answer, whole } from "../kit/world";
import { type Running } from "./running";
import { type Sdl } from "./sdl";
import { type Subgraph } from "./subgraph";

interface Entities {
  readonly _entities: readonly ({ __typename: string; id: string; asOf: string } | null)[];
}
type Reference = Readonly<Record<string, unknown>>;

const tokens: readonly unknown[] = [
  "",
  "x",
  "~",
  3,
  null,
  undefined,
  true,
  {},
  [],
  ["2022-02-28~abc"],
  "2022-02-30~abc",
  "2022-02-28~",
  "2022-02-28~abc ",
  "2022-02-28~zzzzzzzzzzz",
  "0001-01-01~0",
  "9999-12-31~2gosa7pa2gw",
  "2022-02-28~abc\u0000",
  "2022-02-28~abc'; DROP TABLE change; --",
  "2022-02-28~abc".repeat(100_000),
];
const ids: readonly unknown[] = [
  "",
  "\u0000",
  "\ud800",
  "'; DROP TABLE change; --",
  "{a,b}",
  5,
  null,
  undefined,
  true,
  {},
  { id: "x" },
  [],
  ["x"],
  [["x"], "y"],
  "x".repeat(1_000_000),
];

/** What every subgraph makes of the references that other subgraphs hand it, by way of the gateway or of an attacker. */
export function referencesAreResolved(sdl: Sdl, subgraph: Subgraph, running: () => Running): void {
  if (sdl.entities.length === 0) {
    it("gives back the key of an entity that it only names, and no more", async () => {
      const answer = await running().ask(
        `query ($references: [_Any!]!) { _entities(representations: $references) { ... on Provider { id asOf } } }`,
        { references: [referenceAt("Provider", "W-1", running().asOf)] },
      );
      expect(whole(answer)).toEqual({ _entities: [{ id: "W-1", asOf: running().asOf }] });
    });
    return;
  }

  const resolve = (references: readonly Reference[]): Promise<Answer<Entities>> => {
    const parts = sdl.entities.map((name) => `... on ${name} { id asOf }`);
    const query = `query References($references: [_Any!]!) {
      _entities(representations: $references) { __typename ${parts.join(" ")} } }`;
    return running().ask(query, { references });
  };
  const reference = (typeName: string, id: unknown): Reference => referenceAt(typeName, id, running().asOf);
  const idOf = (typeName: string, n: number): string => subgraph.idOf[typeName]?.(n) ?? "";
  const idsIn = (data: Entities): (string | null)[] => data._entities.map((entity) => entity && entity.id);

  test("the suite knows an id of every entity", () => {
    expect(Object.keys(subgraph.idOf).sort()).toEqual([...sdl.entities].sort());
  });

  describe.each(sdl.entities)("a reference to a %s", (typeName) => {
    const carried = subgraph.carries.includes(typeName);

    it(`that ${carried ? "another owner knows is taken at its word" : "nobody knows gives null"}`, async () => {
      const data = whole(await resolve([reference(typeName, "NOBODY")]));
      expect(idsIn(data)).toEqual([carried ? "NOBODY" : null]);
    });

    it("before anything was recorded gives null", async () => {
      const data = whole(await resolve([referenceAt(typeName, idOf(typeName, 1), "2024-06-01~0")]));
      expect(idsIn(data)).toEqual([carried ? idOf(typeName, 1) : null]);
    });

    it("comes back in its place, also when it is repeated, reordered or beside unknown ones", async () => {
      const wanted = [3, 1, 3, 2, 1].map((n) => idOf(typeName, n));
      const mixed = [wanted[0], "NOBODY", wanted[1], wanted[2], "NOBODY", wanted[3], wanted[4]] as string[];
      const data = whole(await resolve(mixed.map((id) => reference(typeName, id))));
      expect(idsIn(data)).toEqual(mixed.map((id) => (id === "NOBODY" && !carried ? null : id)));
      expect(
        new Set(
          data._entities.filter((each) => each?.id !== "NOBODY").map((each) => each?.asOf ?? running().asOf),
        ),
      ).toEqual(new Set([running().asOf]));
    });

    it("with a moment that is not ours gives null or a clear error, and never a fault", async () => {
      for (const asOf of tokens) {
        const answer = await resolve([referenceAt(typeName, idOf(typeName, 1), asOf)]);
        expect({ asOf: shown(asOf), ...outcomeOf(answer) }).toEqual({ asOf: shown(asOf), ...clear });
        if (!/^\d{4}-\d{2}-\d{2}~[0-9a-z]+$/.test(String(asOf)) || typeof asOf !== "string") {
          expect({ asOf: shown(asOf), entity: answer.data?._entities[0] ?? null }).toEqual({
            asOf: shown(asOf),
            entity: null,
          });
        }
      }
    });

    it("with an id that is not ours gives null or a clear error, and never a fault", async () => {
      for (const id of ids) {
        const answer = await resolve([reference(typeName, id)]);
        expect({ id: shown(id), ...outcomeOf(answer) }).toEqual({ id: shown(id), ...clear });
      }
    });

    it("is answered beside others that are hostile", async () => {
      const hostile = [
        ...tokens.map((asOf) => referenceAt(typeName, idOf(typeName, 1), asOf)),
        ...ids.filter((id) => typeof id === "string").map((id) => reference(typeName, id)),
      ];
      const references = [...hostile, reference(typeName, idOf(typeName, 2))];
      const answer = await resolve(references);
      expect(outcomeOf(answer)).toEqual(clear);
      expect(answer.data?._entities.at(-1)?.id).toBe(idOf(typeName, 2));
    });
  });

  it("answers references to all its entities in one request, each in its place", async () => {
    const references = [5, 4].flatMap((n) => sdl.entities.map((name) => reference(name, idOf(name, n))));
    const data = whole(await resolve(references));
    expect(data._entities).toEqual(references);
  });

  it("does not resolve a type that it does not have", async () => {
    const answer = await resolve([reference("Nothing", "1")]);
    expect(answer.data?._entities ?? null).toBeNull();
    expect(JSON.stringify(answer.errors)).not.toMatch(/stacktrace|node_modules/);
  });
}

const referenceAt = (typeName: string, id: unknown, asOf: unknown): Reference => ({
  __typename: typeName,
  id,
  asOf,
});

const clear = { crashed: false, faults: [] };

/** A crash, or an error that is not the caller's, is what hostile input must never cause. */
function outcomeOf(answer: Answer<Entities>): { crashed: boolean; faults: unknown[] } {
  const codes = answer.errors.map((error) => error.extensions["code"]);
  return { crashed: answer.status >= 500, faults: codes.filter((code) => code !== ErrorCode.BAD_USER_INPUT) };
}

const shown = (value: unknown): string => (JSON.stringify(value) ?? "absent").slice(0, 40);
