// SPDX-License-Identifier: EUPL-1.2
import "reflect-metadata";
import { clockThatReads } from "../../kit/clock";
import { type Work } from "../../kit/feed/ledger.repository";
import { toAsOf } from "../../kit/moment";
import { type RunningOwner } from "../../kit/ownerService";
import { type Outcome } from "../../kit/versioned/outcome";
import { type Register } from "../../kit/versioned/register";
import { type VersionRow } from "../../kit/versioned/version.row";
import { type OwnerAlone, startAlone } from "../../test/kit/ownerAlone";
import { fromTheHouse } from "../../test/kit/testHouse";
import { quality } from "./definition";
import { type QualityEntities } from "./entities";

type Name = keyof QualityEntities;
type Item = Readonly<Record<string, unknown>>;
type OfProvider = Record<"assessments" | "certification" | "supervision" | "wntStatement", Item[] | Item>;
interface OfContract {
  readonly kpiAgreements: readonly (Item & { results: Item[] })[];
  readonly measures: Item[];
}
/** What the graph shows of everything: the root lists, then two providers and two contracts. */
interface Seen {
  readonly lists: Readonly<Record<"principles" | "criteria" | "norms" | "kpis", Item[]>>;
  readonly providers: readonly [OfProvider, OfProvider];
  readonly contracts: readonly [OfContract, OfContract];
}

interface Case {
  readonly name: Name;
  readonly id: string;
  readonly facts: Item;
  /** What an amendment makes of it, and what a correction. */
  readonly changes: readonly [amended: Item, corrected: Item];
  /** What cannot be entered, by the field that is at fault. */
  readonly wrong: Readonly<Record<string, Item>>;
  readonly refers: readonly string[];
  /** Among what the graph shows it. */
  readonly shown: (seen: Seen) => Item[] | Item | null | undefined;
}

const sourced = { regionId: "HR", sourceFile: "004_7dbf1c6521dc02ad.txt", sourceLine: 16 };
const meldcode = { label: "Meldcode", kind: "KWALITEIT", legalBasis: "Jeugdwet 4.1.7", mandatory: true };
const teams = { label: "één team per 20.000 inwoners", unit: "inwoners", figureMin: null, figureMax: 20_000 };
const thriving = { label: "Jeugd met wie het goed gaat", direction: "OMHOOG", unit: "%", level: "GEMEENTE" };
const judged = { verdict: "DEELS", method: "CONTRACTGESPREK", assessedOn: "2021-12-01" };

const cases: readonly Case[] = [
  {
    ...{ name: "principle", id: "HR/2021/1", refers: ["regionId"] },
    facts: { version: "2021", number: 1, title: "Integraal jeugdbeleid", ...sourced },
    changes: [{ title: "JGT als basis" }, { title: "Afschalen en normaliseren" }],
    wrong: { id: { number: 2 }, title: { title: "" }, sourceLine: { sourceLine: 0 } },
    shown: (seen) => seen.lists.principles,
  },
  {
    ...{ name: "criterion", id: "CR-2", refers: ["segmentIds", "regionId"] },
    facts: { ...meldcode, segmentIds: ["ZHZ-2022/4A"], ...sourced },
    changes: [{ label: "Meldcode en 1Gezin1Plan" }, { label: "Kwaliteit gewaarborgd" }],
    wrong: { kind: { kind: "MOOI" }, label: { label: " " }, segmentIds: { segmentIds: ["S", "S"] } },
    shown: (seen) => seen.lists.criteria,
  },
  {
    ...{ name: "norm", id: "N-2", refers: ["criterionId", "regionId"] },
    facts: { ...teams, criterionId: "CR-1", ...sourced },
    changes: [{ figureMax: 18_000 }, { figureMax: 15_000.5 }],
    wrong: { figureMax: { figureMin: 30_000 }, unit: { unit: "" } },
    shown: (seen) => seen.lists.norms,
  },
  {
    ...{ name: "assessment", id: "A-2", refers: ["providerId", "criterionId"] },
    facts: { providerId: "P-1", criterionId: "CR-1", ...judged },
    changes: [{ verdict: "VOLDOET" }, { verdict: "VOLDOET_NIET" }],
    wrong: { verdict: { verdict: "GOED" }, method: { method: "" }, assessedOn: { assessedOn: "2022-02-30" } },
    shown: (seen) => seen.providers[0].assessments,
  },
  {
    ...{ name: "kpi", id: "K26", refers: ["regionId"] },
    facts: { ...thriving, norm: null, ...sourced },
    changes: [{ norm: 80 }, { norm: 85.5 }],
    wrong: {
      id: { id: "k 26" },
      direction: { direction: "OP" },
      level: { level: "LAND" },
      norm: { norm: NaN },
    },
    shown: (seen) => seen.lists.kpis,
  },
  {
    ...{ name: "kpiAgreement", id: "AG-2", refers: ["kpiId", "contractId"] },
    facts: { kpiId: "K01", contractId: "C-1", target: 10, dueBy: "2022-12-31" },
    changes: [{ target: 8.5 }, { target: null }],
    wrong: { target: { target: Infinity }, dueBy: { dueBy: "eind 2022" } },
    shown: (seen) => [...seen.contracts[0].kpiAgreements],
  },
  {
    ...{ name: "kpiResult", id: "R-2", refers: ["agreementId"] },
    facts: { agreementId: "AG-1", measuredPeriod: "2020", figure: 10, people: 40 },
    changes: [{ figure: 11 }, { figure: 12.25 }],
    wrong: { measuredPeriod: { measuredPeriod: "toen" }, people: { people: -1 }, figure: { figure: NaN } },
    shown: (seen) => seen.contracts[1].kpiAgreements[0]?.results,
  },
  {
    ...{ name: "certification", id: "CE-2", refers: ["providerId"] },
    facts: { providerId: "P-1", status: "ERKEND" },
    changes: [{ status: "TIJDELIJK_VERLOREN" }, { status: "INGETROKKEN" }],
    wrong: { status: { status: "KWIJT" } },
    shown: (seen) => seen.providers[0].certification,
  },
  {
    // There is one kind only, so what changes is the provider.
    ...{ name: "supervision", id: "SU-2", refers: ["providerId"] },
    facts: { providerId: "P-1", kind: "VERSCHERPT_TOEZICHT" },
    changes: [{ providerId: "P-2" }, { providerId: "P-2" }],
    wrong: { kind: { kind: "TOEZICHT" } },
    shown: ({ providers }) =>
      providers.flatMap(({ supervision }, index) =>
        (supervision as Item[]).map((each) => ({ ...each, providerId: `P-${index + 1}` })),
      ),
  },
  {
    ...{ name: "wntStatement", id: "P-1/2021", refers: ["providerId"] },
    facts: { providerId: "P-1", year: 2021, status: "ONTBREEKT" },
    changes: [{ status: "VERKLAARD" }, { status: "OVERSCHREDEN" }],
    wrong: { id: { year: 2020 }, year: { id: "P-1/1999", year: 1999 }, status: { status: "RIJK" } },
    shown: (seen) => seen.providers[0].wntStatement,
  },
  {
    ...{ name: "measure", id: "M-2", refers: ["contractId"] },
    facts: { contractId: "C-1", kind: "VERBETERPLAN", takenOn: "2021-12-15" },
    changes: [{ kind: "TARIEFKORTING" }, { kind: "OPNAMESTOP_OPGELEGD" }],
    wrong: { kind: { kind: "BOETE" }, takenOn: { takenOn: "2021-13-01" } },
    shown: (seen) => seen.contracts[0].measures,
  },
];

const author = { actor: "account-17", reason: "Invoer", source: "004_7dbf1c6521dc02ad.txt" };
const line = (typeName: string, key: string) => ({ node: { typeName, key, kind: "CREATED" } });
/** What the feeds of the other owners say: one page for all, of which each is read for its own types; no embargoes. */
const feed = {
  watermark: "2026-11-22T00:00:00Z",
  edges: [
    ...[line("Provider", "P-1"), line("Provider", "P-2"), line("Contract", "C-1"), line("Contract", "C-2")],
    ...[line("Segment", "ZHZ-2022/4A"), line("Region", "HR")],
  ],
  pageInfo: { hasNextPage: false, endCursor: "6" },
};

let alone: OwnerAlone<QualityEntities>;
let service: RunningOwner<QualityEntities>;

beforeAll(async () => {
  alone = await startAlone(quality, {
    feedFor: () => feed,
    clock: clockThatReads(() => new Date("2026-11-22T12:00:00Z")),
  });
  service = alone.service;
  await stands("criterion", "CR-1", { ...meldcode, segmentIds: [], ...sourced });
  await stands("kpi", "K01", { ...thriving, norm: null, ...sourced });
  await stands("kpiAgreement", "AG-1", { kpiId: "K01", contractId: "C-2", target: null, dueBy: null });
});

afterAll(() => alone.stop());

type Operation = (register: Register<VersionRow>, work: Work) => Promise<Outcome>;

const registerOf = (name: Name): Register<VersionRow> => service.registry.registers[name];

const outcomeOf = (name: Name, operation: Operation): Promise<Outcome> =>
  service.registry.ledger.record(author, (work) => operation(registerOf(name), work));

const kindOf = async (name: Name, operation: Operation): Promise<Outcome["kind"]> =>
  (await outcomeOf(name, operation)).kind;

async function stands(name: Name, id: string, facts: Item): Promise<void> {
  const registration = { id, facts: facts as never, validFrom: null, validUntil: null };
  expect(await kindOf(name, (register, work) => register.register(work, registration))).toBe("recorded");
}

const known = (): Promise<Date> => service.registry.changeLog.watermark();

const question = `query Everything($on: LocalDate!, $knownAt: DateTime!, $keys: [_Any!]!) {
  principles(region: "HR", on: $on, knownAt: $knownAt) { id title }
  criteria(region: "HR", on: $on, knownAt: $knownAt) { id label }
  norms(region: "HR", on: $on, knownAt: $knownAt) { id figureMax }
  kpis(region: "HR", on: $on, knownAt: $knownAt) { id norm }
  entities: _entities(representations: $keys) {
    ... on Provider { assessments { id verdict } certification { status } supervision { kind }
      wntStatement(year: 2021) { status } }
    ... on Contract { kpiAgreements { id target results { figure: value } } measures { kind } }
  }
}`;

async function seen(on: string, knownAt: Date): Promise<Seen> {
  const asOf = toAsOf({ on, knownAt });
  const ids = { "P-1": "Provider", "P-2": "Provider", "C-1": "Contract", "C-2": "Contract" };
  const keys = Object.entries(ids).map(([id, __typename]) => ({ __typename, id, asOf }));
  const response = await fetch(service.url, {
    method: "POST",
    headers: { "content-type": "application/json", ...(await fromTheHouse()) },
    body: JSON.stringify({ query: question, variables: { on, knownAt, keys } }),
  });
  const { data, errors } = (await response.json()) as {
    data: Seen["lists"] & { entities: [OfProvider, OfProvider, OfContract, OfContract] };
    errors?: unknown;
  };
  expect(errors).toBeUndefined();
  const [first, second, third, fourth] = data.entities;
  return { lists: data, providers: [first, second], contracts: [third, fourth] };
}

describe.each(cases)("$name", ({ name, id, facts, changes: [amended, corrected], wrong, refers, shown }) => {
  const enter = ({ id: otherId, ...change }: Item): Operation => {
    const days = { validFrom: "2022-01-01", validUntil: null };
    const given = { id: (otherId as string | undefined) ?? id, facts: { ...facts, ...change } as never };
    return (register, work) => register.register(work, { ...given, ...days });
  };

  test.each(Object.entries(wrong))("is refused when %s is wrong", async (field, change) => {
    const faults = expect.arrayContaining([expect.objectContaining({ field })]) as unknown;
    expect(await outcomeOf(name, enter(change))).toMatchObject({ kind: "refused", faults });
  });

  test.each(refers)("is refused when %s refers to nothing", async (field) => {
    const expected = {
      en: expect.stringMatching(/^the id of a \w+ in the register$/) as unknown,
      nl: "een nummer dat het register kent",
    };
    const faults = expect.arrayContaining([{ field, expected, given: "NOBODY" }]) as unknown;
    const change = { [field]: Array.isArray(facts[field]) ? ["NOBODY"] : "NOBODY" };
    expect(await outcomeOf(name, enter(change))).toMatchObject({ kind: "refused", faults });
  });

  test("lives its life, and all that was said of it stays to be read", async () => {
    /** The facts that tell the versions apart, with what an amendment or correction made of them. */
    const told = (change: Item): Item =>
      Object.fromEntries(Object.keys(amended).map((fact) => [fact, { ...facts, ...change }[fact]]));
    const on = async (day: string, knownAt: Date): Promise<Item | null> => {
      const among = [shown(await seen(day, knownAt)) ?? []].flat();
      return among.find((each) => each["id"] === undefined || each["id"] === id) ?? null;
    };
    const [early, day, later, late] = ["2021-06-01", "2022-06-01", "2023-06-01", "2024-06-01"] as const;

    const before = await known();
    expect(await kindOf(name, enter({}))).toBe("recorded");
    expect(await kindOf(name, enter({}))).toBe("already-registered");
    const registered = await known();
    expect(await on(day, registered)).toMatchObject(told({}));
    expect([await on(early, registered), await on(day, before)]).toEqual([null, null]);

    const amendment = { id, from: "2023-01-01", change: amended };
    expect(await kindOf(name, (register, work) => register.amend(work, amendment))).toBe("recorded");
    expect(await kindOf(name, (register, work) => register.amend(work, amendment))).toBe("unchanged");
    const changed = await known();
    expect([await on(day, changed), await on(later, changed)]).toMatchObject([told({}), told(amended)]);
    expect(await on(later, registered)).toMatchObject(told({}));

    const during = { validFrom: "2022-01-01", validUntil: "2022-10-01" };
    const correction = { id, change: corrected, during };
    expect(await kindOf(name, (register, work) => register.correct(work, correction))).toBe("recorded");
    const days = { id, validFrom: "2021-01-01", validUntil: "2025-01-01" };
    expect(await kindOf(name, (register, work) => register.correctPeriod(work, days))).toBe("recorded");
    const right = await known();
    expect([await on(early, right), await on(day, right)]).toMatchObject([told(corrected), told(corrected)]);
    expect([await on(early, changed), await on(day, registered)]).toMatchObject([null, told({})]);

    const ending = { id, on: "2024-01-01" };
    expect(await kindOf(name, (register, work) => register.end(work, ending))).toBe("recorded");
    const ended = await known();
    expect([await on(later, ended), await on(late, ended)]).toMatchObject([told(amended), null]);
    expect(await on(late, right)).toMatchObject(told(amended));
    expect(await kindOf(name, (register, work) => register.withdraw(work, id))).toBe("recorded");
    expect([await on(day, await known()), await on(day, ended)]).toMatchObject([null, told(corrected)]);
    expect(await kindOf(name, (register, work) => register.end(work, ending))).toBe("unknown");

    const history = await registerOf(name).history(id);
    expect(new Set(history.map((version) => version.act))).toEqual(
      new Set(["REGISTERED", "AMENDED", "CORRECTED", "ENDED"]),
    );
    for (const version of history) expect(version).toMatchObject(author);
    expect(history.filter((version) => version.recordedUntil === null)).toEqual([]);
    const log = (await service.registry.changeLog.after("0", 1000)).filter(({ key }) => key === id);
    const kinds = ["CREATED", "CHANGED", "CHANGED", "CHANGED", "ENDED", "WITHDRAWN"];
    const { typeName } = registerOf(name).entity;
    expect(log).toMatchObject(kinds.map((kind) => ({ typeName, kind, reason: author.reason })));
  });
});
