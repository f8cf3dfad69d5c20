// SPDX-License-Identifier: EUPL-1.2
// One question looks at so much and no more, and says where to go on.
import { createServer } from "node:http";
import { type AddressInfo } from "node:net";
import { anonymous } from "../../kit/access";
import { Custody } from "../../kit/operations/custody";
import { Disclosure } from "../../kit/operations/disclosure";
import { askElsewhere } from "../../kit/operations/keepersElsewhere";
import { type Found, Lookup, type Place } from "../../kit/operations/lookup";
import { keepersOfContract } from "../../services/quality/refs/contract.keepers";
import { type Keeper } from "../../kit/versioned/keeper";
import { type Sought } from "../../kit/versioned/versioned.repository";
import { Embargoes } from "../../kit/versioned/embargoes";
import { aProvider, authorship, openProvidersRegister, type ProvidersRegister } from "./providersRegister";

let register: ProvidersRegister;
beforeAll(async () => {
  register = await openProvidersRegister();
  const { ledger, registers } = register.registry;
  await ledger.record(authorship, async (work) => {
    for (const id of ["P-1", "P-2", "P-3", "P-4", "P-5", "P-6"]) {
      const always = { validFrom: null, validUntil: null };
      await registers.provider.register(work, { id, ...always, facts: aProvider() });
    }
  });
});
afterAll(() => register.close());

const sought = { ids: [], tiedTo: [], text: "reiger" };

const find = (count: number, after: Place | null, what: Sought | null = sought): Promise<Found> => {
  const { repositories, knownKeys, manager } = register.registry;
  const all = Object.values(repositories);
  const embargoes = new Embargoes(all, "2026-01-01", () => null);
  const elsewhere = () => Promise.resolve(new Map<string, readonly Keeper[]>());
  const custody = new Custody(
    { repositories: all, knownKeys, elsewhere, embargoes: () => embargoes, today: "2026-01-01" },
    manager,
    anonymous,
  );
  const disclosure = new Disclosure(embargoes, custody);
  const lookup = new Lookup(register.registry, { atOnce: 2, atMost: 4 });
  return lookup.find(disclosure, ["Provider"], what, count, after);
};

const idsOf = ({ kept }: Found): string[] => kept.map(({ id }) => id);
const at = (id: string): Place => ({ typeName: "Provider", id });

test("what was asked for is found, and where it ended", async () => {
  const found = await find(3, null);
  expect([idsOf(found), found.lookedUpTo]).toEqual([["P-1", "P-2", "P-3"], at("P-3")]);
});

test("all of a kind are found where nothing is sought, also what ended", async () => {
  const { ledger, registers } = register.registry;
  await ledger.record(authorship, async (work) => {
    const facts = { ...aProvider(), name: "De Mol (fictief)" };
    await registers.provider.register(work, {
      id: "M-1",
      validFrom: "2000-01-01",
      validUntil: "2001-01-01",
      facts,
    });
  });
  const ids: string[] = [];
  for (let after: Place | null = null, isLast = false; !isLast;) {
    const found: Found = await find(100, after, null);
    ids.push(...idsOf(found));
    after = found.lookedUpTo;
    isLast = after === null;
  }
  expect(ids).toEqual(["M-1", "P-1", "P-2", "P-3", "P-4", "P-5", "P-6"]);
});

test("what one says on other days is told once each, beside what it says today", async () => {
  const { ledger, registers } = register.registry;
  const periods = [
    ["Eerst", null, "2010-01-01"],
    ["Daarna", "2010-01-01", "2020-01-01"],
    ["Eerst", "2020-01-01", "2025-01-01"],
    ["Nu", "2025-01-01", "2030-01-01"],
    ["Straks", "2030-01-01", null],
  ] as const;
  await ledger.record(authorship, async (work) => {
    const slices = periods.map(([name, validFrom, validUntil]) => ({
      validFrom,
      validUntil,
      facts: { ...aProvider(), name: `${name} (fictief)` },
    }));
    await registers.provider.settleAll(work, [{ id: "O-1", slices }]);
  });
  const { kept } = await find(1, null, { ids: ["O-1"], tiedTo: [], text: null });
  const [one] = kept;
  expect(one?.facts["name"]).toBe("Nu (fictief)");
  expect(one?.otherFacts.map((facts) => facts["name"])).toEqual(
    ["Eerst", "Daarna", "Straks"].map((name) => `${name} (fictief)`),
  );
});

test("who asks for more than is looked at gets what was seen, and goes on behind it to the end", async () => {
  const first = await find(100, null);
  expect([idsOf(first), first.lookedUpTo]).toEqual([["P-1", "P-2", "P-3", "P-4"], at("P-4")]);
  const rest = await find(100, first.lookedUpTo);
  expect([idsOf(rest), rest.lookedUpTo]).toEqual([["P-5", "P-6"], null]);
});

test("who keeps the contracts of another owner is asked of many at once, each for itself", async () => {
  const asked: number[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const { variables } = JSON.parse(Buffer.concat(parts).toString()) as {
        variables: Record<string, string>;
      };
      asked.push(Object.keys(variables).length);
      const contracts = Object.entries(variables).map(([name, id]): [string, unknown] => {
        const commissioner = { region: id === "C-7" ? { id: "ZHZ" } : null, municipalities: [] };
        return [name.replace("id", "of"), id === "C-8" ? null : { commissioner }];
      });
      response.end(JSON.stringify({ data: Object.fromEntries(contracts) }));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = askElsewhere(
    { Contract: keepersOfContract },
    { urlOf: () => url, prove: () => Promise.resolve("-") },
  );
  const keepers = await ask(
    "Contract",
    Array.from({ length: 60 }, (_, place) => `C-${place}`),
  );
  server.close();
  expect(asked.toSorted()).toEqual([10, 50]);
  expect(["C-7", "C-8", "C-9"].map((id) => keepers.get(id))).toEqual([
    [{ kind: "region", id: "ZHZ" }],
    [],
    [],
  ]);
});
