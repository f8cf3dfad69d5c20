// SPDX-License-Identifier: EUPL-1.2
import { createServer, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { keptEntities } from "../../../labels/register.labels";
import { words } from "../../../../kit/words";
import { askGraph } from "../../../graph/graph";
import { formats } from "../../../page/formats";
import { type Call } from "../../../page/page";
import { type FormField } from "../form/field";
import { type Kept } from "../record/past";
import { choiceName, isSaid, referredIn, type Referred, seenValue, withChosen } from "./referred";

/** A gateway over a handful of entities, of which owners can be away: what the real one answers is tested with it. */
type Entity = readonly [typeName: Kept, id: string, facts?: Readonly<Record<string, unknown>>];

interface Asked {
  readonly ids: readonly string[] | null;
  readonly text: string | null;
  readonly tiedTo: readonly string[] | null;
  readonly typeNames: readonly string[];
  readonly first: number;
}

let register: readonly Entity[] = [];
let away: string | null = null;
let server: Server;

const roots = {
  providers: "providerLookup",
  contracts: "contractLookup",
  municipalities: "municipalityLookup",
  quality: "qualityLookup",
} as const;

function answered(asked: Asked, owner: keyof typeof roots): object {
  if (owner === away) {
    const extensions = { code: "UPSTREAM_UNAVAILABLE", serviceName: owner };
    return { data: null, errors: [{ message: "away", path: [roots[owner]], extensions }] };
  }
  const found = register.filter(([typeName, id, facts = {}]) => {
    const said = Object.values(facts).flat().map(String);
    return (
      keptEntities[typeName].owner === owner &&
      asked.typeNames.includes(typeName) &&
      (asked.ids?.includes(id) ||
        (asked.text !== null && [id, ...said].some((each) => each.includes(asked.text ?? ""))) ||
        asked.tiedTo?.some((each) => said.includes(each)))
    );
  });
  const edges = found.slice(0, asked.first).map(([typeName, id, facts = {}]) => ({
    node: { typeName, id, from: "2018-01-01", until: null, holds: true, facts },
  }));
  return { data: { [roots[owner]]: { edges, pageInfo: { hasNextPage: found.length > asked.first } } } };
}

beforeAll(async () => {
  server = createServer((request, response) => {
    void (async () => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const { variables } = JSON.parse(Buffer.concat(parts).toString()) as {
        variables: Asked & Record<string, unknown>;
      };
      const owners = Object.keys(roots) as (keyof typeof roots)[];
      const owner = owners.find((each) => variables[each] === true) ?? "providers";
      response.end(JSON.stringify(answered(variables, owner)));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});
beforeEach(() => {
  away = null;
});

const call = {
  form: new URLSearchParams(),
  language: "nl",
  today: "2026-01-01",
  formats: formats.nl,
  texts: (texts: { readonly nl: unknown }) => texts.nl,
  ask: (document: Parameters<typeof askGraph>[1], variables: unknown) =>
    askGraph(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, document, variables, {
      requestId: "-",
      patienceMs: 5_000,
    }),
} as unknown as Call;

const fieldOf = (refersTo: Kept): FormField => ({
  name: "what",
  widget: "lines",
  label: words("", ""),
  refersTo,
});

const referred = async (refersTo: Kept, said: string): Promise<readonly Referred[]> =>
  (await referredIn(call, [fieldOf(refersTo)], () => said)).referred;
const one = async (refersTo: Kept, said: string): Promise<Referred> => {
  const [only] = await referred(refersTo, said);
  if (!only) throw new Error("Nothing is referred to.");
  return only;
};

const many = (count: number, name: string): Entity[] =>
  Array.from({ length: count }, (_, index): Entity => [
    "Provider",
    `P-${index}`,
    { name: `${name} ${index}` },
  ]);

const landscape: readonly Entity[] = [
  ["Provider", "A", { name: "Alpha" }],
  ["Provider", "V", { name: "Vuurtoren" }],
  ["Consortium", "K", { name: "Kustlicht" }],
  ["Contract", "C-1", { partyIds: ["A"], subcontractorIds: ["V"], status: "ACTIEF", end: "2022-01-01" }],
  ["Contract", "C-2", { partyIds: ["V"], end: "2027-01-01" }],
  ["Contract", "C-3", { consortiumId: "K" }],
  ["Segment", "S/2", { code: "2", label: "Wonen" }],
  ["Segment", "S/3", { code: "3", label: "Dagbesteding" }],
  ["ContractLine", "L-1", { contractId: "C-1", segmentId: "S/2" }],
  ["ContractLine", "L-2", { contractId: "C-2", segmentId: "S/3", suspended: true }],
  ["ContractLine", "L-3", { contractId: "C-3", segmentId: "S/2" }],
  ["AdmissionStop", "O-1", { providerId: "P-3" }],
  ["Provider", "RTA-900", { name: "Zeester" }],
  ["ConsortiumMembership", "K-V", { consortiumId: "K", providerId: "RTA-900" }],
];

test("what nobody can say now is not said, and what was said before is not what is said after", async () => {
  register = landscape;
  away = "providers";
  const silent = await one("Provider", "V");
  expect(silent).toMatchObject({ inWords: null, candidates: [], unsaid: "away" });
  expect(isSaid(silent)).toBe(false);
  // A contract that answers, with a party that does not.
  expect(isSaid(await one("Contract", "C-2"))).toBe(false);
  expect(isSaid(await one("ContractLine", "L-2"))).toBe(false);
  expect((await one("ContractLine", "Vuurtoren")).unsaid).toBe("away");
  away = null;
  const answering = await one("Provider", "V");
  expect([isSaid(answering), answering.inWords]).toEqual([true, "Vuurtoren; vanaf 1 januari 2018"]);
  expect(seenValue(answering)).not.toBe(seenValue(silent));
  // A number that is not there yet can be that of something new.
  const unknown = await one("Provider", "X-9");
  expect([isSaid(unknown), unknown.inWords]).toEqual([true, null]);
});

test("a line is found by the name of who its contract is with, of a consortium too", async () => {
  register = landscape;
  const lines = await one("ContractLine", "Vuurtoren");
  expect(lines.candidates.map(({ id }) => id)).toEqual(["L-1", "L-2"]);
  expect((await one("ContractLine", "Kustlicht")).ref.id).toBe("L-3");
  expect((await one("Contract", "Kustlicht")).ref.id).toBe("C-3");
});

test("what a consortium has contracted is found by the name of a member", async () => {
  register = landscape;
  expect((await one("Contract", "Zeester")).ref.id).toBe("C-3");
  expect((await one("ContractLine", "Zeester")).ref.id).toBe("L-3");
});

test("a number that is a part of another one is that of something new when somebody says so, and not before", async () => {
  register = landscape;
  const field = { ...fieldOf("Provider"), mayBeNew: true };
  const asked = async (form: URLSearchParams): Promise<Referred | undefined> =>
    (await referredIn({ ...call, form }, [field], () => "RTA-90")).referred[0];
  const open = await asked(new URLSearchParams());
  expect(open).toMatchObject({ ref: { id: "RTA-90" }, inWords: null, isNew: false });
  expect(open?.candidates.map(({ id }) => id)).toEqual(["RTA-900", "RTA-90"]);
  const name = choiceName({ field: "what", ref: { typeName: "Provider", id: "RTA-90" } });
  expect(await asked(new URLSearchParams({ [name]: "RTA-90" }))).toMatchObject({
    ref: { id: "RTA-90" },
    inWords: "iets nieuws, met het nummer RTA-90",
    candidates: [],
    isNew: true,
  });
  // Elsewhere it is the one that is called so.
  expect((await one("Provider", "RTA-90")).ref.id).toBe("RTA-900");
});

test("what may be meant is told apart: by role, by what was bought, and by the end that was agreed", async () => {
  register = landscape;
  const contracts = await one("Contract", "Vuurtoren");
  expect(contracts.candidates.map(({ inWords }) => inWords)).toEqual([
    "Alpha, onderaannemers: Vuurtoren, actief; 2 Wonen; vanaf 1 januari 2018; contract liep tot 1 januari 2022 (C-1)",
    "Vuurtoren; 3 Dagbesteding; vanaf 1 januari 2018; contract loopt tot 1 januari 2027 (C-2)",
  ]);
  expect((await one("ContractLine", "L-2")).inWords).toBe(
    "Vuurtoren, 3 Dagbesteding; vanaf 1 januari 2018; opgeschort; contract loopt tot 1 januari 2027",
  );
});

test("of more lines than one answer has it is said that there are more", async () => {
  const lines = Array.from({ length: 101 }, (_, index): Entity => [
    "ContractLine",
    `M-${index}`,
    { contractId: "C-3", segmentId: "S/2" },
  ]);
  register = [...landscape, ...lines];
  const contracts = await referred("Contract", "C-2\nC-3");
  expect(contracts.map(({ inWords }) => inWords)).toEqual([
    expect.stringContaining("Vuurtoren; 3 Dagbesteding; vanaf"),
    expect.stringContaining("Kustlicht; 2 Wonen; en meer regels; vanaf"),
  ]);
});

test("one is not beyond doubt while more are called so than were looked behind", async () => {
  register = [...landscape, ...many(101, "de")];
  const stop = await one("AdmissionStop", "de");
  expect(stop).toMatchObject({ ref: { id: "de" }, hasMore: true, candidates: [{ id: "O-1" }] });
  register = many(101, "de");
  expect((await one("AdmissionStop", "de")).unsaid).toBe("broad");
});

test("a name that was not looked up is not said to be unknown", async () => {
  register = many(20, "naam");
  const names = Array.from({ length: 11 }, (_, index) => `naam 1${index}`).join("\n");
  const unsaid = (await referred("Provider", names)).map((each) => each.unsaid);
  expect(unsaid).toEqual([...Array<null>(10).fill(null), "late"]);
});

test("what was chosen for a text stays with that text, wherever it stands, and not with another", () => {
  const field = fieldOf("Provider");
  const name = choiceName({ field: "what", ref: { typeName: "Provider", id: "vuurtoren" } });
  const chosen = (said: string): string | null =>
    withChosen(new URLSearchParams({ what: said, [name]: "V" }), [field]).get("what");
  expect(chosen("A\r\n vuurtoren ")).toBe("A\nV");
  expect(chosen("toch iets anders")).toBe("toch iets anders");
});
