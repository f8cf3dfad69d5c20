// SPDX-License-Identifier: EUPL-1.2
// One question looks at so much and no more, and says where to go on.
import { anonymous } from "../../kit/access";
import { Custody } from "../../kit/operations/custody";
import { Disclosure } from "../../kit/operations/disclosure";
import { type Found, Lookup, type Place } from "../../kit/operations/lookup";
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

const find = (count: number, after: Place | null): Promise<Found> => {
  const { repositories, knownKeys, manager } = register.registry;
  const all = Object.values(repositories);
  const custody = new Custody(
    { repositories: all, knownKeys, elsewhere: () => Promise.resolve([]) },
    manager,
    anonymous,
  );
  const disclosure = new Disclosure(new Embargoes(all, "2026-01-01", () => null), custody);
  const lookup = new Lookup(register.registry, { atOnce: 2, atMost: 4 });
  return lookup.find(disclosure, ["Provider"], sought, count, after);
};

const idsOf = ({ kept }: Found): string[] => kept.map(({ id }) => id);
const at = (id: string): Place => ({ typeName: "Provider", id });

test("what was asked for is found, and where it ended", async () => {
  const found = await find(3, null);
  expect([idsOf(found), found.lookedUpTo]).toEqual([["P-1", "P-2", "P-3"], at("P-3")]);
});

test("who asks for more than is looked at gets what was seen, and goes on behind it to the end", async () => {
  const first = await find(100, null);
  expect([idsOf(first), first.lookedUpTo]).toEqual([["P-1", "P-2", "P-3", "P-4"], at("P-4")]);
  const rest = await find(100, first.lookedUpTo);
  expect([idsOf(rest), rest.lookedUpTo]).toEqual([["P-5", "P-6"], null]);
});
