// SPDX-License-Identifier: EUPL-1.2
// What mergers left to do is told by a process that was begun anew on the same database, at a cost that does not grow.
import { systemClock } from "../../../kit/clock";
import { ErrorCode } from "../../../kit/errors";
import { type RunningServer } from "../../../kit/graphqlServer";
import { startOwner } from "../../../kit/ownerService";
import { contracts } from "../../../services/contracts/definition";
import { statementsIn } from "../../conformance/running";
import { askInside, testIdentity } from "../../kit/testHouse";
import { refused, whole } from "../../kit/world";
import { contract, MergerHouse, provider, recorded } from "./mergerHouse";
import { WatchedOwner } from "./watchedOwner";

let house: MergerHouse;
let toProviders: WatchedOwner;
let another: RunningServer;
let urlOfProviders: string;
beforeAll(async () => {
  house = await MergerHouse.start();
  toProviders = await WatchedOwner.before(house.owners.urls.get("providers") ?? "");
  urlOfProviders = toProviders.url;
  another = await startOwner(contracts, {
    databaseUrl: house.owners.databaseUrl,
    host: "127.0.0.1",
    port: 0,
    urlOf: (owner) => (owner === "providers" ? urlOfProviders : (house.owners.urls.get(owner) ?? "")),
    ...testIdentity,
    clock: systemClock,
    log: house.log,
  });
}, 120_000);
afterAll(async () => {
  await another.close();
  await toProviders.close();
  await house.stop();
});

const query = `{ due: contractsToTransfer(region: "ZHZ") {
  contract { id asOf parties { id } } from { id } to { id } on } }`;
const successionsAsked = (): number =>
  toProviders.questions.filter((each) => each.includes("providerSuccessions")).length;

async function cost(): Promise<{ found: number; statements: number; questions: number }> {
  const before = successionsAsked();
  const answer = await askInside<{ due: unknown[] }>(another.url, query);
  const found = whole(answer).due.length;
  const statements = await statementsIn(house.lines, answer.requestId);
  return { found, statements, questions: successionsAsked() - before };
}

it("costs as much for forty contracts as for one: five statements and one question to providers", async () => {
  const numbers = Array.from({ length: 39 }, (_, index) => index + 1);
  await recorded(house.providers(), [provider("N-OUD"), ...numbers.map((n) => provider(`N-OUD-${n}`))]);
  await recorded(house.contracts(), [contract("N-0", "N-OUD")]);
  await house.merge("N-OUD", "RTA-056", "2023-01-01");
  expect(await cost()).toEqual({ found: 1, statements: 5, questions: 1 });
  await recorded(
    house.contracts(),
    numbers.map((n) => contract(`N-${n}`, `N-OUD-${n}`)),
  );
  for (const n of numbers) await house.merge(`N-OUD-${n}`, "RTA-056", `2023-02-${10 + (n % 19)}`);
  expect(await cost()).toEqual({ found: 40, statements: 5, questions: 1 });
  for (const due of await house.dueIn("ZHZ")) await house.transfer(due);
});

it("says that providers does not answer, and never that nothing is left", async () => {
  urlOfProviders = "http://127.0.0.1:1/graphql";
  const answer = await askInside(another.url, query);
  expect(refused(answer)).toMatchObject({ code: ErrorCode.UPSTREAM_UNAVAILABLE });
  expect(answer.data).toBeNull();
  urlOfProviders = toProviders.url;
  expect((await cost()).found).toBe(0);
});
