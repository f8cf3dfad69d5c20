// SPDX-License-Identifier: EUPL-1.2
// Who had a hand in an admission stop does not verify it, and a verified stop that is moved is verified no longer.
import { startDemoOwners } from "../../kit/demoOwners";
import { type Owners } from "../../kit/owners";
import { colleague, Keeper, otherRegion, type Outcome, regionalOffice } from "../keeper";
import { done, perform, read } from "./performing";

let owners: Owners;
let one: Keeper;
let two: Keeper;
let three: Keeper;

beforeAll(async () => {
  owners = await startDemoOwners();
  one = new Keeper(owners.urls.get("contracts") as string, "Contracts", regionalOffice);
  two = one.as(colleague);
  three = one.as(otherRegion);
}, 120_000);
afterAll(() => owners.stop());

interface Stop {
  readonly asOf: string;
  readonly verified: boolean;
  readonly from: string;
  readonly until: string | null;
}

async function stop(id: string): Promise<Stop> {
  const query = '{ admissionStops(region: "ZHZ", on: "2022-03-20") { id asOf verified from until } }';
  const { admissionStops } = await read<{ admissionStops: (Stop & { id: string })[] }>(one, query);
  const found = admissionStops.find((each) => each.id === id);
  if (!found) throw new Error(`There is no stop ${id}.`);
  return found;
}

/** Entered by the first and verified by the second; of all that the provider does, so any region may keep it. */
async function verifiedStop(id: string): Promise<void> {
  const days = { from: "2022-03-01", until: "2022-06-01" };
  await done(one, "announceAdmissionStop", { id, provider: "RTA-072", ...days });
  await done(two, "verifyAdmissionStop", { id, basis: (await stop(id)).asOf });
}

const verify = async (keeper: Keeper, id: string): Promise<Outcome> => {
  const { outcomes } = await perform(keeper, "verifyAdmissionStop", { id, basis: (await stop(id)).asOf });
  return outcomes[0] as Outcome;
};

/** Moves its days, as verified as it is or taking the verification away first. */
async function move(keeper: Keeper, id: string, from: string, until: string, anew = false): Promise<Outcome> {
  const { asOf: basis } = await stop(id);
  const unverified = { act: "CORRECT", id, facts: { verified: false }, basis };
  const moved = { act: "CORRECT_PERIOD", id, from, until, basis };
  const { outcomes } = await keeper.change(
    [...(anew ? [unverified] : []), moved].map((admissionStop) => ({ admissionStop })),
  );
  return outcomes.at(-1) as Outcome;
}

const refused = { __typename: "OperationRefused", faults: [{ field: "verified" }] };
const changed = { __typename: "OperationAccepted", change: "CHANGED" };

it("a verified stop does not move to other days, not even within its own", async () => {
  await verifiedStop("V-1");
  expect(await move(two, "V-1", "2022-03-10", "2022-05-01")).toMatchObject(refused);
  expect(await move(two, "V-1", "2022-03-10", "2022-05-01", true)).toMatchObject(changed);
  expect(await stop("V-1")).toMatchObject({ verified: false, from: "2022-03-10", until: "2022-05-01" });
  expect(await verify(two, "V-1")).toMatchObject(refused);
  expect(await verify(three, "V-1")).toMatchObject(changed);
});

it("who moved a stop does not verify what another wrote in it afterwards", async () => {
  await verifiedStop("V-2");
  expect(await move(three, "V-2", "2022-03-10", "2022-06-01", true)).toMatchObject(changed);
  const facts = { explanation: "Geen plaats (fictief)" };
  const editing = { act: "CORRECT", id: "V-2", facts, basis: (await stop("V-2")).asOf };
  expect(await two.one({ admissionStop: editing })).toMatchObject(changed);
  for (const keeper of [one, two, three]) expect(await verify(keeper, "V-2")).toMatchObject(refused);
});

it("a verified stop that ends earlier stays verified, and who lifts a stop may verify it", async () => {
  await verifiedStop("V-3");
  expect(await move(three, "V-3", "2022-03-01", "2022-05-01")).toMatchObject(changed);
  expect(await stop("V-3")).toMatchObject({ verified: true, until: "2022-05-01" });

  await done(one, "announceAdmissionStop", { id: "V-4", provider: "RTA-072", from: "2022-03-01" });
  const lifting = { id: "V-4", on: "2022-05-01", basis: (await stop("V-4")).asOf };
  await done(two, "endAdmissionStop", lifting);
  expect(await verify(two, "V-4")).toMatchObject(changed);
});

it("nobody enters or edits a stop and verifies it in the same batch", async () => {
  await verifiedStop("V-5");
  const { asOf: basis } = await stop("V-5");
  const said = (facts: object) => ({ admissionStop: { act: "CORRECT", id: "V-5", facts, basis } });
  const edited = said({ explanation: "Anders", verified: false });
  const { recordedAt } = await two.change([edited, said({ verified: true })]);
  expect(recordedAt).toBeNull();
});
