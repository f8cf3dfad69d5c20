// SPDX-License-Identifier: EUPL-1.2
// A merger over two owners while their processes are killed: what is left to do is told by whoever comes back.
import { ErrorCode } from "../../../kit/errors";
import { houseToken } from "../../kit/houseToken";
import { type Processes, startProcesses } from "../../kit/processes";
import { type Answer, ask, refused, startWorld, whole, type World } from "../../kit/world";
import { regionalOffice } from "../keeper";

let world: World;
let processes: Processes;
beforeAll(async () => {
  // The world loads the demo landscape; the processes then serve the same database.
  world = await startWorld();
  processes = await startProcesses(world.databaseUrl, world.dataDirectory);
}, 180_000);
afterAll(async () => {
  await (processes as Processes | undefined)?.stop();
  await (world as World | undefined)?.stop();
});

async function asked<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<Data>> {
  const authorization = `Bearer ${await houseToken(world.dataDirectory, regionalOffice)}`;
  return ask<Data>(processes.url, query, variables, { authorization });
}

interface Due {
  readonly contract: { readonly id: string; readonly asOf: string };
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly on: string;
}
const question = `{ due: contractsToTransfer(region: "ZHZ") { contract { id asOf } from { id } to { id } on } }`;
const dueNow = async (): Promise<readonly Due[]> => whole(await asked<{ due: Due[] }>(question)).due;
const idsOf = (due: readonly Due[]): string[] => due.map(({ contract }) => contract.id);

interface Reported {
  readonly report: { readonly recordedAt: string | null };
}

async function merge(predecessor: string, successor: string): Promise<Answer<Reported>> {
  const seen = await asked<{ provider: { asOf: string } }>(
    "query Seen($id: ID!) { provider(id: $id) { asOf } }",
    { id: predecessor },
  );
  return asked(
    `mutation Merge($predecessors: [SeenProvider!]!, $successor: ID!) {
       report: mergeProviders(predecessors: $predecessors, successor: $successor, on: "2023-01-01", reason: "fusie") {
         recordedAt } }`,
    { predecessors: [{ id: predecessor, basis: whole(seen).provider.asOf }], successor },
  );
}

const transfer = ({ contract, from, to, on }: Due): Promise<Answer<Reported>> =>
  asked(
    `mutation Transfer($from: ID!, $to: ID!, $on: LocalDate!, $contracts: [SeenContract!]!) {
       report: transferContracts(from: $from, to: $to, on: $on, contracts: $contracts, reason: "fusie") { recordedAt } }`,
    { from: from.id, to: to.id, on, contracts: [{ id: contract.id, basis: contract.asOf }] },
  );

async function again(name: "providers" | "contracts"): Promise<void> {
  await processes.kill(name);
  await processes.start(name);
}

it("loses nothing between the steps, whoever is killed", async () => {
  expect(await dueNow()).toEqual([]);
  for (const gone of ["RTA-061", "RTA-062"])
    expect(whole(await merge(gone, "RTA-063")).report.recordedAt).not.toBeNull();
  await processes.kill("contracts");
  await processes.kill("providers");
  await processes.start("contracts");
  const unknown = await asked<{ due: Due[] }>(question);
  expect(refused(unknown)).toMatchObject({ code: ErrorCode.UPSTREAM_UNAVAILABLE });
  expect(unknown.data?.due ?? null).toBeNull();
  await processes.start("providers");

  const due = await dueNow();
  expect(due.length).toBeGreaterThan(1);
  const [first, ...others] = due as [Due, ...Due[]];
  expect(whole(await transfer(first)).report.recordedAt).not.toBeNull();
  await again("contracts");
  expect(idsOf(await dueNow())).toEqual(idsOf(others));
  await again("providers");
  expect(idsOf(await dueNow())).toEqual(idsOf(others));
  for (const each of others) expect(whole(await transfer(each)).report.recordedAt).not.toBeNull();
  expect(await dueNow()).toEqual([]);
  await again("contracts");
  expect(await dueNow()).toEqual([]);
});

it("comes to its end also when each step is killed while it is done", async () => {
  /** Does a step and kills who does it a moment later: it may be done, half way, or not begun. */
  const struck = async (
    name: "providers" | "contracts",
    wait: number,
    step: Promise<unknown>,
  ): Promise<void> => {
    await new Promise((wake) => setTimeout(wake, wait));
    await again(name);
    await step;
  };
  const absorbedBy = async (): Promise<string | null> => {
    const query = '{ provider(id: "RTA-064", on: "2023-01-01") { absorbedBy { id } } }';
    const { provider } = whole(await asked<{ provider: { absorbedBy: { id: string } | null } }>(query));
    return provider.absorbedBy?.id ?? null;
  };
  for (let wait = 0; (await absorbedBy()) === null; wait += 50) {
    expect(await dueNow()).toEqual([]);
    await struck(
      "providers",
      wait,
      merge("RTA-064", "RTA-065").catch(() => null),
    );
  }
  const due = idsOf(await dueNow());
  expect(due.length).toBeGreaterThan(0);
  let lost = 0;
  for (let wait = 0; ; wait += 50) {
    const [next] = await dueNow();
    if (!next) break;
    const step = transfer(next);
    await struck("contracts", wait, step);
    if ((await step).errors.length > 0) lost += 1;
  }
  expect(lost).toBeGreaterThan(0);
  const contractsOf = async (id: string): Promise<string[]> => {
    const query = `{ provider(id: "${id}", on: "2023-02-01") { contracts { id } } }`;
    const { provider } = whole(await asked<{ provider: { contracts: { id: string }[] } }>(query));
    return provider.contracts.map((contract) => contract.id);
  };
  expect(await contractsOf("RTA-064")).toEqual([]);
  expect(await contractsOf("RTA-065")).toEqual(expect.arrayContaining(due));
});
