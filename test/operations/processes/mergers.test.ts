// SPDX-License-Identifier: EUPL-1.2
// A merger in one owner, and what it leaves to do in another: through the gateway, as its keepers do it.
import { readFileSync } from "node:fs";
import pino from "pino";
import { loadDemo } from "../../../demo/loadDemo";
import { type Gateway, startGateway } from "../../../gateway/gateway";
import { systemClock } from "../../../kit/clock";
import { ErrorCode } from "../../../kit/errors";
import { type RunningServer } from "../../../kit/graphqlServer";
import { startOwner } from "../../../kit/ownerService";
import { contracts as contractsDefinition } from "../../../services/contracts/definition";
import { type Line, statementsIn } from "../../conformance/running";
import { type Owners, startOwners } from "../../kit/owners";
import { askInside, type Bearer, bearing, testIdentity } from "../../kit/testHouse";
import { ask, refused, whole } from "../../kit/world";
import { admin, Keeper, otherRegion, regionalOffice } from "../keeper";
import { code, done, kinds, logged, perform, refusedArgument } from "./performing";
import { WatchedOwner } from "./watchedOwner";

let owners: Owners;
let gateway: Gateway;
const lines: Line[] = [];
const log = pino({ level: "info" }, { write: (line: string) => void lines.push(JSON.parse(line) as Line) });

beforeAll(async () => {
  owners = await startOwners(log);
  await loadDemo(owners);
  gateway = await startGateway({
    supergraphSdl: readFileSync("schema/supergraph.graphql", "utf8"),
    subgraphUrls: Object.fromEntries(owners.urls),
    host: "127.0.0.1",
    port: 0,
    log,
    identity: testIdentity,
  });
}, 120_000);
afterAll(async () => {
  await (gateway as Gateway | undefined)?.close();
  await owners.stop();
});

interface Due {
  readonly contract: { readonly id: string; readonly asOf: string; readonly parties: { id: string }[] };
  readonly from: { readonly id: string; readonly name: string };
  readonly to: { readonly id: string; readonly name: string };
  readonly on: string;
}

const question = `query Due($region: ID!) { due: contractsToTransfer(region: $region) {
  contract { id asOf parties { id } } from { id name } to { id name } on } }`;

async function dueIn(region: string, viewer: Bearer | null = null): Promise<readonly Due[]> {
  const headers = viewer ? await bearing(viewer) : {};
  return whole(await ask<{ due: Due[] }>(gateway.url, question, { region }, headers)).due;
}
async function told(region: string, viewer: Bearer | null = null): Promise<string[]> {
  const due = await dueIn(region, viewer);
  return due.map(({ contract, from, to, on }) => `${contract.id} ${from.id}>${to.id} ${on}`);
}

const providers = (): Keeper => new Keeper(gateway.url, "Providers", regionalOffice);
const contracts = (bearer: Bearer = regionalOffice): Keeper => new Keeper(gateway.url, "Contracts", bearer);

async function recorded(keeper: Keeper, changes: readonly object[]): Promise<void> {
  const report = await keeper.change(changes);
  if (report.recordedAt === null) throw new Error(JSON.stringify(report.outcomes));
}

const provider = (id: string) => ({
  provider: {
    act: "REGISTER",
    id,
    from: "2020-01-01",
    facts: { name: `${id} (fictief)`, kind: "INSTELLING", selfEmployed: false },
  },
});
const contract = (id: string, partyId: string, facts: object = {}, from = "2022-01-01") => ({
  contract: {
    act: "REGISTER",
    id,
    from,
    facts: {
      category: "RTA",
      delivery: "ZIN",
      commissionerKind: "REGIO",
      commissionerRegionId: "ZHZ",
      partyIds: [partyId],
      procedure: "SAS",
      segmentSpanning: false,
      start: from,
      endStated: false,
      status: "ACTIEF",
      ...facts,
    },
  },
});
const ofOtherRegion = { commissionerRegionId: "HR" };

async function asOf(kind: "provider" | "contract", id: string): Promise<string> {
  const query = `query Seen($id: ID!) { seen: ${kind}(id: $id) { asOf } }`;
  return whole(await ask<{ seen: { asOf: string } }>(gateway.url, query, { id })).seen.asOf;
}

async function merge(predecessor: string, successor: string, on: string): Promise<void> {
  const predecessors = [{ id: predecessor, basis: await asOf("provider", predecessor) }];
  await done(providers(), "mergeProviders", { predecessors, successor, on });
}

const transferOf = ({ contract: { id, asOf: basis }, from, to, on }: Due) => ({
  from: from.id,
  to: to.id,
  on,
  contracts: [{ id, basis }],
});
const transfer = (due: Due, by: Bearer = regionalOffice) =>
  done(contracts(by), "transferContracts", transferOf(due));

async function partiesOf(id: string, on: string): Promise<string[]> {
  const query = "query Parties($id: ID!, $on: LocalDate) { contract(id: $id, on: $on) { parties { id } } }";
  const { contract } = whole(
    await ask<{ contract: { parties: { id: string }[] } }>(gateway.url, query, { id, on }),
  );
  return contract.parties.map((party) => party.id);
}

/** Each test leaves nothing to do, so that the next begins with nothing. */
beforeEach(async () => expect([await told("ZHZ"), await told("HR")]).toEqual([[], []]));

it("leaves each region its own contracts to transfer, until none is left", async () => {
  await recorded(providers(), [provider("OUD"), provider("NIEUW")]);
  await recorded(contracts(admin), [
    contract("M-2", "OUD"),
    contract("M-1", "RTA-056", { leadPartyId: "OUD", partyIds: ["RTA-056", "OUD"] }),
    contract("M-3", "RTA-056", { ...ofOtherRegion, subcontractorIds: ["OUD"] }),
  ]);
  expect(await told("ZHZ")).toEqual([]);
  await merge("OUD", "NIEUW", "2023-01-01");
  const [first, second] = (await dueIn("ZHZ")) as [Due, Due];
  expect(first).toMatchObject({
    contract: { id: "M-1", parties: [{ id: "RTA-056" }, { id: "OUD" }] },
    from: { id: "OUD", name: "OUD (fictief)" },
    to: { id: "NIEUW", name: "NIEUW (fictief)" },
    on: "2023-01-01",
  });
  expect(await told("HR", otherRegion)).toEqual(["M-3 OUD>NIEUW 2023-01-01"]);

  await transfer(first);
  expect(await told("ZHZ")).toEqual(["M-2 OUD>NIEUW 2023-01-01"]);
  expect(await told("HR")).toEqual(["M-3 OUD>NIEUW 2023-01-01"]);
  expect(await partiesOf("M-1", "2022-12-31")).toEqual(["RTA-056", "OUD"]);
  expect(await partiesOf("M-1", "2023-01-01")).toEqual(["RTA-056", "NIEUW"]);

  // Again, from the same list and from a new one: it is told so, and nothing is recorded.
  const before = await logged(owners.contracts);
  expect(await refusedArgument(contracts(), "transferContracts", transferOf(first))).toBe("contracts");
  const fresh = { ...first, contract: { ...first.contract, asOf: await asOf("contract", "M-1") } };
  expect(await refusedArgument(contracts(), "transferContracts", transferOf(fresh))).toBe("contracts");
  const elsewhere = await perform(contracts(otherRegion), "transferContracts", transferOf(second));
  expect(kinds(elsewhere)).toEqual(["NotAllowed"]);
  expect(await logged(owners.contracts)).toBe(before);

  await transfer(second);
  const [last] = (await dueIn("HR")) as [Due];
  await transfer(last, otherRegion);
});

it("goes along a chain of mergers step by step", async () => {
  await recorded(providers(), ["K-A", "K-B", "K-C"].map(provider));
  await recorded(contracts(), [contract("K-1", "K-A")]);
  await merge("K-A", "K-B", "2023-01-01");
  await merge("K-B", "K-C", "2024-01-01");
  expect(await told("ZHZ")).toEqual(["K-1 K-A>K-B 2023-01-01"]);
  await transfer((await dueIn("ZHZ"))[0] as Due);
  expect(await told("ZHZ")).toEqual(["K-1 K-B>K-C 2024-01-01"]);
  await transfer((await dueIn("ZHZ"))[0] as Due);
  const days = ["2022-12-31", "2023-01-01", "2023-12-31", "2024-01-01"];
  expect(await Promise.all(days.map((day) => partiesOf("K-1", day)))).toEqual([
    ["K-A"],
    ["K-B"],
    ["K-B"],
    ["K-C"],
  ]);
});

it("tells of a merger to come, and of no contract that is over by then", async () => {
  await recorded(providers(), [provider("T-OUD"), provider("T-NIEUW")]);
  await recorded(contracts(), [
    contract("T-1", "T-OUD"),
    contract("T-2", "T-OUD", { end: "2099-01-01", endStated: true }),
    contract("T-3", "T-OUD", { end: "2099-01-02", endStated: true }),
  ]);
  await merge("T-OUD", "T-NIEUW", "2099-01-01");
  expect(await told("ZHZ")).toEqual(["T-1 T-OUD>T-NIEUW 2099-01-01", "T-3 T-OUD>T-NIEUW 2099-01-01"]);
  for (const due of await dueIn("ZHZ")) await transfer(due);
  expect(await partiesOf("T-1", "2098-12-31")).toEqual(["T-OUD"]);
  expect(await partiesOf("T-1", "2099-01-01")).toEqual(["T-NIEUW"]);
});

it("leaves alone what ended before, also without a word of it at the start", async () => {
  await recorded(providers(), [provider("E-OUD"), provider("E-NIEUW")]);
  await recorded(contracts(), [contract("E-1", "E-OUD"), contract("E-2", "E-OUD", { end: "2022-07-01" })]);
  const basis = await asOf("contract", "E-1");
  const ending = { id: "E-1", on: "2022-12-31", exitReason: code("EIGEN_VERZOEK"), basis };
  await done(contracts(), "endContract", ending);
  await merge("E-OUD", "E-NIEUW", "2023-01-01");
  expect(await told("ZHZ")).toEqual([]);
});

it("tells of a contract that was awarded to who had gone by then, from its own first day", async () => {
  await recorded(providers(), [provider("L-OUD"), provider("L-NIEUW")]);
  await merge("L-OUD", "L-NIEUW", "2023-01-01");
  expect(await told("ZHZ")).toEqual([]);
  await recorded(contracts(), [contract("L-1", "L-OUD", {}, "2024-03-01")]);
  expect(await told("ZHZ")).toEqual(["L-1 L-OUD>L-NIEUW 2024-03-01"]);
  await transfer((await dueIn("ZHZ"))[0] as Due);
  expect(await partiesOf("L-1", "2024-03-01")).toEqual(["L-NIEUW"]);
});

it("tells nothing of a merger that was withdrawn", async () => {
  await recorded(providers(), [provider("W-OUD"), provider("W-NIEUW")]);
  await recorded(contracts(), [contract("W-1", "W-OUD")]);
  await merge("W-OUD", "W-NIEUW", "2023-01-01");
  expect(await told("ZHZ")).toEqual(["W-1 W-OUD>W-NIEUW 2023-01-01"]);
  const basis = await asOf("provider", "W-OUD");
  await recorded(providers(), [{ succession: { act: "WITHDRAW", id: "W-OUD/W-NIEUW", basis } }]);
});

it("tells after a split of each that it may go to, until it went to one", async () => {
  await recorded(providers(), [provider("S-OUD")]);
  await recorded(contracts(), [contract("S-1", "S-OUD")]);
  const facts = { name: "Deel (fictief)", kind: code("INSTELLING"), selfEmployed: false };
  const into = ["S-DEEL-1", "S-DEEL-2"].map((id) => ({ id, facts }));
  const given = { id: "S-OUD", on: "2023-01-01", into, basis: await asOf("provider", "S-OUD") };
  await done(providers(), "splitProvider", given);
  const due = await dueIn("ZHZ");
  expect(due.map(({ to }) => to.id)).toEqual(["S-DEEL-1", "S-DEEL-2"]);
  await transfer(due[1] as Due);
});

it("is of the regions that the list of contracts gives it to", async () => {
  await recorded(providers(), [provider("R-OUD"), provider("R-NIEUW")]);
  const line = { contractId: "R-1", scale: "INDIVIDUAL", areaKind: "REGIO", areaRegionId: "ZHZ" };
  await recorded(contracts(admin), [
    contract("R-1", "R-OUD", ofOtherRegion),
    { contractLine: { act: "REGISTER", id: "R-1-1", from: "2022-01-01", facts: line } },
    contract("R-2", "R-OUD", ofOtherRegion),
  ]);
  await merge("R-OUD", "R-NIEUW", "2023-01-01");
  expect(await told("ZHZ")).toEqual(["R-1 R-OUD>R-NIEUW 2023-01-01"]);
  const due = await dueIn("HR");
  expect(due.map(({ contract }) => contract.id)).toEqual(["R-1", "R-2"]);
  for (const each of due) await transfer(each, otherRegion);
});

it("tells of what is under embargo only who may read it", async () => {
  await recorded(providers(), [provider("G-OUD"), provider("G-NIEUW")]);
  await recorded(contracts(), [contract("G-1", "G-OUD", { confidentialUntil: "2099-01-01" })]);
  await merge("G-OUD", "G-NIEUW", "2023-01-01");
  const reporting: Bearer = { subject: "raad", roles: ["reporting"], regions: ["ZHZ"] };
  for (const viewer of [null, otherRegion]) expect(await told("ZHZ", viewer)).toEqual([]);
  for (const viewer of [regionalOffice, reporting, admin])
    expect(await told("ZHZ", viewer)).toEqual(["G-1 G-OUD>G-NIEUW 2023-01-01"]);
  await transfer((await dueIn("ZHZ", regionalOffice))[0] as Due);
  expect(await told("ZHZ", regionalOffice)).toEqual([]);
});

describe("from a process of contracts that was begun anew", () => {
  let toProviders: WatchedOwner;
  let another: RunningServer;
  let urlOfProviders: string;
  beforeAll(async () => {
    toProviders = await WatchedOwner.before(owners.urls.get("providers") ?? "");
    urlOfProviders = toProviders.url;
    another = await startOwner(contractsDefinition, {
      databaseUrl: owners.databaseUrl,
      host: "127.0.0.1",
      port: 0,
      urlOf: (owner) => (owner === "providers" ? urlOfProviders : (owners.urls.get(owner) ?? "")),
      ...testIdentity,
      clock: systemClock,
      log,
    });
  });
  afterAll(async () => {
    await another.close();
    await toProviders.close();
  });

  const query = `{ due: contractsToTransfer(region: "ZHZ") {
    contract { id asOf parties { id } } from { id } to { id } on } }`;
  const successionsAsked = (): number =>
    toProviders.questions.filter((each) => each.includes("providerSuccessions")).length;

  async function cost(): Promise<{ found: number; statements: number; questions: number }> {
    const before = successionsAsked();
    const answer = await askInside<{ due: unknown[] }>(another.url, query);
    const found = whole(answer).due.length;
    const statements = await statementsIn(lines, answer.requestId);
    return { found, statements, questions: successionsAsked() - before };
  }

  it("costs as much for forty contracts as for one: five statements and one question to providers", async () => {
    const numbers = Array.from({ length: 39 }, (_, index) => index + 1);
    await recorded(providers(), [provider("N-OUD"), ...numbers.map((n) => provider(`N-OUD-${n}`))]);
    await recorded(contracts(), [contract("N-0", "N-OUD")]);
    await merge("N-OUD", "RTA-056", "2023-01-01");
    expect(await cost()).toEqual({ found: 1, statements: 5, questions: 1 });
    await recorded(
      contracts(),
      numbers.map((n) => contract(`N-${n}`, `N-OUD-${n}`)),
    );
    for (const n of numbers) await merge(`N-OUD-${n}`, "RTA-056", `2023-02-${10 + (n % 19)}`);
    expect(await cost()).toEqual({ found: 40, statements: 5, questions: 1 });
    for (const due of await dueIn("ZHZ")) await transfer(due);
  });

  it("says that providers does not answer, and never that nothing is left", async () => {
    urlOfProviders = "http://127.0.0.1:1/graphql";
    const answer = await askInside(another.url, query);
    expect(refused(answer)).toMatchObject({ code: ErrorCode.UPSTREAM_UNAVAILABLE });
    expect(answer.data).toBeNull();
    urlOfProviders = toProviders.url;
    expect((await cost()).found).toBe(0);
  });
});

it("refuses a region that the register does not know", async () => {
  const answer = await ask(gateway.url, question, { region: "NERGENS" });
  expect(refused(answer)).toMatchObject({ code: ErrorCode.BAD_USER_INPUT });
  expect(answer.errors[0]?.extensions).toMatchObject({ field: "region" });
});

it("does not show clients what owners ask each other", async () => {
  const answer = await ask(gateway.url, "{ providerSuccessions { predecessorId } }");
  expect(refused(answer)).toMatchObject({ code: ErrorCode.GRAPHQL_VALIDATION_FAILED });
});
