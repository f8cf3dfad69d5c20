// SPDX-License-Identifier: EUPL-1.2
// Who is looked for by a name may have merged, stopped, not begun yet, or have another name now.
import {
  ProviderList,
  type ProviderQuestion,
} from "../../services/providers/provider/providerList.repository";
import { aProvider, authorship, openProvidersRegister, type ProvidersRegister } from "./providersRegister";

let register: ProvidersRegister;
let knownAt: Date;
let later: Date;

beforeAll(async () => {
  register = await openProvidersRegister();
  const { ledger, registers } = register.registry;
  const named = (name: string) => aProvider({ name });
  await ledger.record(authorship, async (work) => {
    const always = { validFrom: null, validUntil: null };
    const enter = (id: string, name: string, days: object) =>
      registers.provider.register(work, { id, ...always, ...days, facts: named(name) });
    await enter("P-STAYS", "De Reiger", {});
    await enter("P-WENT", "De Réiger van toen", { validUntil: "2022-01-01" });
    await enter("P-COMES", "De reiger straks", { validFrom: "2030-01-01" });
    await enter("P-RENAMED", "De Oude Reiger", {});
    await enter("P-OTHER", "De Egel", {});
    await enter("P-MISTAKE", "De Reiger bij vergissing", {});
  });
  await ledger.record(authorship, (work) =>
    registers.provider.amend(work, {
      id: "P-RENAMED",
      from: "2024-01-01",
      change: { name: "De Nieuwe Egel" },
    }),
  );
  knownAt = await register.registry.changeLog.watermark();
  await ledger.record(authorship, (work) => registers.provider.withdraw(work, "P-MISTAKE"));
  later = await register.registry.changeLog.watermark();
});
afterAll(() => register.close());

async function found(question: ProviderQuestion, on: string, known = later): Promise<string[][]> {
  const list = new ProviderList(register.registry.repositories.provider);
  const moment = { on, knownAt: known };
  const rows = await list.page(question, moment, null, 100);
  expect(await list.count(question, moment)).toBe(rows.length);
  const [first] = rows;
  if (first) {
    const rest = await list.page(question, moment, [first.name, first.id], 100);
    expect(rest).toEqual(rows.slice(1));
  }
  return rows.map(({ id, name }) => [id, name]);
}

it("on the day finds who is there by the name of the day", async () => {
  expect(await found({ text: "reiger" }, "2025-01-01")).toEqual([["P-STAYS", "De Reiger"]]);
});

it("on any day finds each once, by every name it had, as it was nearest to the day", async () => {
  const reigers = { text: "reiger", anyDay: true };
  const [others, renamed] = [
    [
      ["P-STAYS", "De Reiger"],
      ["P-COMES", "De reiger straks"],
      ["P-WENT", "De Réiger van toen"],
    ],
    ["P-RENAMED", "De Nieuwe Egel"],
  ];
  expect(await found(reigers, "2025-01-01")).toEqual([renamed, ...others]);
  const before = await found(reigers, "2023-12-31");
  expect(before).toContainEqual(["P-RENAMED", "De Oude Reiger"]);
  expect(before).toHaveLength(4);
  expect(await found({ text: "EGEL", anyDay: true }, "2000-01-01")).toEqual([
    ["P-OTHER", "De Egel"],
    ["P-RENAMED", "De Oude Reiger"],
  ]);
});

it("on any day finds what was known then, and nobody who should never have been there", async () => {
  const mistakes = { text: "vergissing", anyDay: true };
  expect(await found(mistakes, "2025-01-01")).toEqual([]);
  expect(await found(mistakes, "2025-01-01", knownAt)).toEqual([["P-MISTAKE", "De Reiger bij vergissing"]]);
  expect((await found({ anyDay: true }, "2025-01-01")).map(([id]) => id).sort()).toEqual([
    "P-COMES",
    "P-OTHER",
    "P-RENAMED",
    "P-STAYS",
    "P-WENT",
  ]);
});
