// SPDX-License-Identifier: EUPL-1.2
// Lists on their way into the register: tried first, recorded as a whole, and changing nothing the second time.
import { reportText } from "../../exchange/import/reportText";
import { progressLine } from "../../exchange/progressLine";
import { type Progress } from "../../exchange/import/importing";
import { admin, officer } from "../operations/keeper";
import { ImportHouse } from "./importHouse";
import { lives } from "./life";
import {
  changed,
  contractRow,
  contracts,
  csv,
  deployments,
  type List,
  plus,
  providerRow,
  providers,
  stops,
} from "./lists";
import { inWorkbook, workbook } from "./workbook";

let house: ImportHouse;
beforeAll(async () => {
  house = await ImportHouse.start();
}, 120_000);
afterAll(() => house.stop());

const countsOf = ({
  created,
  changed: other,
  ended,
  unchanged,
  refused,
}: Awaited<ReturnType<ImportHouse["import"]>>) => ({
  created,
  changed: other,
  ended,
  unchanged,
  refused,
});
const counts = (some: Partial<ReturnType<typeof countsOf>>) => ({
  created: 0,
  changed: 0,
  ended: 0,
  unchanged: 0,
  refused: 0,
  ...some,
});

/** The list as the file that somebody has: a CSV, or a workbook with real dates and numbers. */
const files: readonly (readonly [form: string, file: (list: List) => string | Buffer])[] = [
  ["CSV", csv],
  ["XLSX", (list) => workbook([{ name: "Blad1", rows: list.map((cells) => cells.map(inWorkbook)) }])],
];

describe.each(files)("as %s", (_, file) => {
  let house: ImportHouse;
  beforeAll(async () => {
    house = await ImportHouse.start();
  }, 120_000);
  afterAll(() => house.stop());

  it.each(lives)(
    "$kind: tried, recorded, said again, changed and ended",
    async (life) => {
      const { as, question, said, days } = life;
      const by = { ...(as && { as }) };
      const asked = async (day: string): Promise<unknown> => {
        const { data, errors } = await house.ask<Record<string, unknown>>(
          `query Ask($on: LocalDate!) { said: ${question} }`,
          { on: day },
        );
        expect(errors).toEqual([]);
        return data?.["said"];
      };
      const empty = await Promise.all(days.map(asked));
      const before = await house.recorded();
      const trial = await house.import(file(life.list), { ...by, execute: false });
      expect(trial.refusals).toEqual([]);
      expect(countsOf(trial)).toEqual(counts({ created: life.created }));
      expect(trial).toMatchObject({
        kind: life.kind,
        rows: life.list.length - 1,
        execute: false,
        recordedAt: null,
      });
      expect(await house.recorded()).toBe(before);
      expect(await Promise.all(days.map(asked))).toEqual(empty);

      const first = await house.import(file(life.list), by);
      expect(countsOf(first)).toEqual(counts({ created: life.created }));
      expect(first.recordedAt).not.toBeNull();
      expect(await asked(days[0])).toEqual(said.first);

      const between = await house.recorded();
      const second = await house.import(file(life.list), by);
      expect(countsOf(second)).toEqual(counts({ unchanged: life.created }));
      expect(second.recordedAt).toBeNull();
      expect(await house.recorded()).toBe(between);

      expect(countsOf(await house.confirmed(file(life.later), by))).toEqual(counts(life.laterCounts));
      expect(await asked(days[1])).toEqual(said.later);
      expect(countsOf(await house.confirmed(file(life.over), by))).toEqual(counts(life.overCounts));
      expect(await asked(days[2])).toEqual(said.over);
    },
    60_000,
  );
});

it("what the register refuses is told at its row and column, and nothing of the file is recorded", async () => {
  const before = await house.recorded();
  const list = plus(
    changed(contracts, 3, "segment", "ZHZ-2022/99"),
    contractRow("IMP-C3", "IMP-C3-1", "ZHZ-2022/7"),
  );
  const report = await house.import(csv(changed(list, 4, "SAS-optie", "9")));
  expect(report.refusals.map(({ row, column, value }) => [row, column, value])).toEqual([
    [3, "segment", "ZHZ-2022/99"],
    [4, "SAS-optie", "9"],
  ]);
  expect(report.refusals.every(({ expected }) => expected !== "")).toBe(true);
  expect(report).toMatchObject({ refused: 2, recordedAt: null });
  expect(await house.recorded()).toBe(before);
});

it("who may not keep it learns so at each row", async () => {
  const before = await house.recorded();
  const report = await house.import(csv(deployments), { as: { ...officer, municipalities: ["GM0546"] } });
  expect(report.refusals).toEqual([
    expect.objectContaining({ row: 2, column: "gemeente", value: "GM0512/ZHZ-2022/7" }),
  ]);
  expect(await house.recorded()).toBe(before);
});

it("providers that may be one are listed with the reason, and recorded all the same", async () => {
  const list = [
    providers[0] ?? [],
    providerRow("IMP-11", "Stichting De Dromerige Egel (Fictief)"),
    providerRow("IMP-12", "Iets anders (fictief)", "00000002"),
    providerRow("IMP-13", "De Blauwe Os B.V. (fictief)"),
    providerRow("IMP-14", "de blauwe os (fictief)"),
  ];
  const report = await house.import(csv(list));
  expect(countsOf(report)).toEqual(counts({ created: 4 }));
  expect(
    report.candidates.map(({ id, otherId, otherRow, reason }) => [id, otherId, otherRow, reason]),
  ).toEqual([
    ["IMP-11", "RTA-045", null, "dezelfde naam, op rechtsvorm en schrijfwijze na; bestaat vanaf 01-01-2018"],
    ["IMP-12", "RTA-002", null, "hetzelfde KVK-nummer 00000002; bestaat vanaf 01-01-2018"],
    ["IMP-14", "IMP-13", 4, "dezelfde naam, op rechtsvorm en schrijfwijze na"],
  ]);
});

it("they are held against all that the register has, on whatever days, and it is told which", async () => {
  const day = (offset: number): string =>
    new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  const dutch = (iso: string): string => iso.split("-").reverse().join("-");
  const [tomorrow, yesterday] = [day(2), day(-2)];
  const known = plus(
    [providers[0] ?? []],
    providerRow("IMP-21", "De Groene Specht (fictief)"),
    providerRow("IMP-22", "De Grauwe Gans (fictief)"),
    providerRow("IMP-23", "De Rode Wouw (fictief)"),
    providerRow("IMP-23", "De Zwarte Wouw (fictief)"),
  );
  const renamed = changed(changed(known, 4, "tot", "01-01-2023"), 5, "vanaf", "01-01-2023");
  const begins = changed(changed(renamed, 2, "vanaf", tomorrow), 3, "tot", yesterday);
  expect((await house.import(csv(begins))).refused).toBe(0);
  const report = await house.import(
    csv([
      providers[0] ?? [],
      providerRow("IMP-31", "Stichting De Groene Specht (fictief)"),
      providerRow("IMP-32", "de grauwe gans (fictief)"),
      providerRow("IMP-33", "Iets heel anders (fictief)", "00000099"),
      providerRow("IMP-34", "De Rode Wouw B.V. (fictief)"),
    ]),
    { execute: false },
  );
  const sameName = "dezelfde naam, op rechtsvorm en schrijfwijze na";
  expect(report.candidates.map(({ id, otherId, reason }) => [id, otherId, reason])).toEqual([
    ["IMP-31", "IMP-21", `${sameName}; bestaat vanaf ${dutch(tomorrow)}`],
    ["IMP-32", "IMP-22", `${sameName}; bestaat vanaf 01-01-2022 tot ${dutch(yesterday)}`],
    [
      "IMP-33",
      "RTA-099",
      "hetzelfde KVK-nummer 00000099; bestaat vanaf 01-01-2018 tot 01-01-2022, opgegaan in RTA-056 op 01-01-2022",
    ],
    ["IMP-34", "IMP-23", `${sameName}, op andere dagen (‘De Rode Wouw (fictief)’); bestaat vanaf 01-01-2022`],
  ]);
  expect(report.moreCandidates).toBe(0);
});

it("candidates that are too many to be told are counted, for people too", async () => {
  const list = [
    providers[0] ?? [],
    ...Array.from({ length: 520 }, (_, index) => providerRow(`GELIJK-${index}`, "De Zelfde Naam (fictief)")),
  ];
  const report = await house.import(csv(list), { execute: false });
  expect([report.candidates.length, report.moreCandidates]).toEqual([500, 19]);
  expect(reportText(report).split("\n").at(-1)).toBe("- en nog 19 meer");
});

it("the same file by the same person twice at the same time is recorded once, and told to both", async () => {
  const many: List = [
    providers[0] ?? [],
    ...Array.from({ length: 1_200 }, (_, index) => providerRow(`SAMEN-${index}`, `Samen ${index} (fictief)`)),
  ];
  for (const execute of [false, true]) {
    const reports = await Promise.all([1, 2, 3].map(() => house.import(csv(many), { execute })));
    for (const report of reports) {
      const { created, unchanged, refused } = countsOf(report);
      expect([created + unchanged, refused]).toEqual([1_200, 0]);
    }
    expect(reports.some(({ created }) => created === 1_200)).toBe(true);
  }
  const { data } = await house.ask<{ history: { totalCount: number } }>(
    `{ history: providerHistory(typeName: "Provider", id: "SAMEN-7") { totalCount } }`,
  );
  expect(data?.history.totalCount).toBe(1);
}, 60_000);

it("what the register calls failed and no longer has, is brought once more", async () => {
  const list = csv([providers[0] ?? [], providerRow("KWIJT-1", "Kwijt (fictief)")]);
  const first = await house.import(list);
  expect(first.recordedAt).not.toBeNull();
  // As an earlier version left one whose connection broke after its commit.
  await house.owners.providers.manager.query(
    "UPDATE providers.change_set SET state = 'FAILED', report = NULL WHERE report->>'recordedAt' = $1",
    [first.recordedAt],
  );
  expect(countsOf(await house.import(list))).toEqual(counts({ unchanged: 1 }));
});

it("more than fits into one request is still one recording", async () => {
  const many: List = [
    providers[0] ?? [],
    ...Array.from({ length: 2_500 }, (_, index) =>
      providerRow(`VEEL-${index}`, `Aanbieder ${index} (fictief)`),
    ),
  ];
  const broken = await house.import(csv(changed(many, 2_501, "denominatie", "ONBEKENDE_CODE")));
  expect(broken.refusals.map(({ row, column }) => [row, column])).toEqual([[2_501, "denominatie"]]);
  const { data: none } = await house.ask<{ provider: unknown }>(`{ provider(id: "VEEL-0") { id } }`);
  expect(none?.provider).toBeNull();
  const told: Progress[] = [];
  const whole = await house.import(csv(many), { as: admin, onProgress: (progress) => told.push(progress) });
  expect(countsOf(whole)).toEqual(counts({ created: 2_500 }));
  // It says how far it is, step after step, and of each step ever further.
  const steps = [...new Set(told.map(({ step }) => step))];
  expect(steps).toEqual(expect.arrayContaining(["reading", "comparing", "staging"]));
  for (const step of steps) {
    const own = told.filter((each) => each.step === step).map(({ done }) => done);
    expect([...own].sort((one, other) => one - other)).toEqual(own);
  }
  expect(told.filter(({ step }) => step === "staging").at(-1)).toEqual({
    step: "staging",
    done: 2_500,
    of: 2_500,
  });
}, 120_000);

it("a period that runs over the day on which its municipality left the region is refused by that day", async () => {
  const { ledger, registers } = house.owners.municipalities;
  const authorship = { actor: "test", reason: "gaat over naar een andere regio", source: null };
  const left = await ledger.record(authorship, (work) =>
    registers.regionMembership.end(work, { id: "ZHZ/GM0523/INKOOP_JEUGDHULP", on: "2024-01-01" }),
  );
  expect(left).toMatchObject({ kind: "recorded" });
  const stopUntil = (day: string): List => [
    stops[0] ?? [],
    ["IMP-WEG", "2022-03-01", day, "RTA-045", "", "GM0523", "2022-02-15", "nee", ""],
  ];
  const expected =
    "een periode die niet doorloopt na de dag waarop de gemeente uit de regio ging: GM0523 Hardinxveld-Giessendam ging op 01-01-2024 uit de regio ZHZ; beëindig de regel dan op die dag, of zeg alleen iets van de dagen daarvoor";
  for (const day of ["", "2024-01-02"]) {
    const { refusals } = await house.import(csv(stopUntil(day)));
    expect(refusals).toEqual([expect.objectContaining({ row: 2, value: "IMP-WEG", expected })]);
  }
  expect(countsOf(await house.import(csv(stopUntil("2024-01-01"))))).toEqual(counts({ created: 1 }));
}, 60_000);

it("whoever runs the command reads how far it is, once a second", () => {
  const now = jest.spyOn(performance, "now").mockReturnValue(0);
  try {
    const lines: string[] = [];
    const tell = progressLine((line) => lines.push(line));
    for (const at of [10, 999, 1_000, 1_500, 2_000]) {
      now.mockReturnValue(at);
      tell({ step: "performing", done: at, of: 2_500 });
    }
    expect(lines).toEqual([1_000, 2_000].map((done) => `Verwerken door het register: ${done} van 2500\n`));
  } finally {
    now.mockRestore();
  }
});
