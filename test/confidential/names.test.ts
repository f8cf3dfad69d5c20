// SPDX-License-Identifier: EUPL-1.2
// The name of a self-employed practitioner is personal data: DOMAIN.md 9.1, docs/confidentiality.md.
import { setTimeout as sleep } from "node:timers/promises";
import { whole } from "../kit/world";
import { Keeper, admin } from "../operations/keeper";
import { entities } from "../../services/providers/entities";
import { ClosedHouse } from "./closedHouse";

let house: ClosedHouse;
let providers: Keeper;
beforeAll(async () => {
  house = await ClosedHouse.start();
  providers = new Keeper(house.owners.urls.get("providers") ?? "", "Providers", admin);
}, 180_000);
afterAll(() => house.stop());

const wrong = "Praktijk Verschreven (fictief)";
const right = "Praktijk Rechtgezet (fictief)";
const id = "ZZP-1";

it("no fact of a provider is an address, and the ways to reach one are those of a desk", () => {
  const named = Object.entries(entities).flatMap(([entity, { facts }]) =>
    Object.keys(facts).map((fact) => `${entity}.${fact}`),
  );
  expect(named.filter((fact) => /address|street|postcode|house|private|home(?!.?$)/i.test(fact))).toEqual([]);
  expect(named.filter((fact) => /phone|mail|website/i.test(fact))).toEqual([
    "intakeContact.phone",
    "intakeContact.email",
    "intakeContact.website",
  ]);
});

it("a private address or phone cannot be entered with a provider", async () => {
  const facts = { name: wrong, kind: "VRIJGEVESTIGDE", selfEmployed: true };
  for (const extra of [{ address: "Thuisstraat 1" }, { phone: "+31612345678" }, { email: "ik@thuis.nl" }]) {
    const changes = [
      { provider: { act: "REGISTER", id, from: "2022-01-01", facts: { ...facts, ...extra } } },
    ];
    await expect(providers.change(changes)).rejects.toThrow("is not defined by type");
  }
});

it("a name that is corrected on all days is right in the past too, and only older knowledge has the old one", async () => {
  const facts = { name: wrong, kind: "VRIJGEVESTIGDE", selfEmployed: true, identities: [] };
  expect(await providers.one({ provider: { act: "REGISTER", id, from: "2018-01-01", facts } })).toMatchObject(
    { change: "CREATED" },
  );
  const nameOn = async (on: string, knownAt: string | null = null) =>
    whole(
      await house.ask<{ provider: { name: string; asOf: string } }>(
        null,
        "query ($id: ID!, $on: LocalDate, $knownAt: DateTime) { provider(id: $id, on: $on, knownAt: $knownAt) { name asOf } }",
        { id, on, knownAt },
      ),
    ).provider;
  const { asOf } = await nameOn("2019-01-01");
  const seen = new Date(parseInt(asOf.split("~")[1] ?? "", 36)).toISOString();
  expect(
    await providers.one({ provider: { act: "CORRECT", id, facts: { name: right }, basis: asOf } }),
  ).toMatchObject({ change: "CHANGED" });
  for (const on of ["2018-01-01", "2019-01-01", "2025-12-31"]) expect((await nameOn(on)).name).toBe(right);
  expect((await nameOn("2019-01-01", seen)).name).toBe(wrong);
});

it("no log line holds a name or what was searched for", async () => {
  const names = ["Papieren Reiger", right, wrong, "Verschreven"];
  await house.ask(null, 'query Zoek { providers(filter: { text: "Papieren Reiger" }) { totalCount } }');
  await house.ask(null, "query Zoek($text: String) { providers(filter: { text: $text }) { totalCount } }", {
    text: "Verschreven",
  });
  await house.ask(
    null,
    'query Zoek { providers(filter: { text: "Verschreven", municipality: "GM0000" }) { totalCount } }',
  );
  await house.ask(
    null,
    'query Zoek { landscape(region: "ZHZ", filter: { text: "Papieren Reiger" }) { totalCount } }',
  );
  await sleep(300);
  expect(house.lines.filter((line) => line.includes('"Zoek"')).length).toBeGreaterThan(3);
  expect(house.lines.filter((line) => names.some((name) => line.includes(name)))).toEqual([]);
});
