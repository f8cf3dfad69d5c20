// SPDX-License-Identifier: EUPL-1.2
// A merger in one owner, and what it leaves to do in another: through the gateway, as its keepers do it.
import { ErrorCode } from "../../../kit/errors";
import { type Bearer } from "../../kit/testHouse";
import { ask, refused } from "../../kit/world";
import { admin, otherRegion, regionalOffice } from "../keeper";
import {
  contract,
  type Due,
  MergerHouse,
  ofOtherRegion,
  provider,
  question,
  recorded,
  transferOf,
} from "./mergerHouse";
import { code, done, kinds, logged, perform, refusedArgument } from "./performing";

let house: MergerHouse;
beforeAll(async () => {
  house = await MergerHouse.start();
}, 120_000);
afterAll(() => (house as MergerHouse | undefined)?.stop());

/** Each test leaves nothing to do, so that the next begins with nothing. */
beforeEach(async () => expect([await house.told("ZHZ"), await house.told("HR")]).toEqual([[], []]));

it("leaves each region its own contracts to transfer, until none is left", async () => {
  await recorded(house.providers(), [provider("OUD"), provider("NIEUW")]);
  await recorded(house.contracts(admin), [
    contract("M-2", "OUD"),
    contract("M-1", "RTA-056", { leadPartyId: "OUD", partyIds: ["RTA-056", "OUD"] }),
    contract("M-3", "RTA-056", { ...ofOtherRegion, subcontractorIds: ["OUD"] }),
  ]);
  expect(await house.told("ZHZ")).toEqual([]);
  await house.merge("OUD", "NIEUW", "2023-01-01");
  const [first, second] = (await house.dueIn("ZHZ")) as [Due, Due];
  expect(first).toMatchObject({
    contract: { id: "M-1", parties: [{ id: "RTA-056" }, { id: "OUD" }] },
    from: { id: "OUD", name: "OUD (fictief)" },
    to: { id: "NIEUW", name: "NIEUW (fictief)" },
    on: "2023-01-01",
  });
  expect(await house.told("HR", otherRegion)).toEqual(["M-3 OUD>NIEUW 2023-01-01"]);

  await house.transfer(first);
  expect(await house.told("ZHZ")).toEqual(["M-2 OUD>NIEUW 2023-01-01"]);
  expect(await house.told("HR")).toEqual(["M-3 OUD>NIEUW 2023-01-01"]);
  expect(await house.partiesOf("M-1", "2022-12-31")).toEqual(["RTA-056", "OUD"]);
  expect(await house.partiesOf("M-1", "2023-01-01")).toEqual(["RTA-056", "NIEUW"]);

  // Again, from the same list and from a new one: it is told so, and nothing is recorded.
  const before = await logged(house.owners.contracts);
  expect(await refusedArgument(house.contracts(), "transferContracts", transferOf(first))).toBe("contracts");
  const fresh = { ...first, contract: { ...first.contract, asOf: await house.asOf("contract", "M-1") } };
  expect(await refusedArgument(house.contracts(), "transferContracts", transferOf(fresh))).toBe("contracts");
  const elsewhere = await perform(house.contracts(otherRegion), "transferContracts", transferOf(second));
  expect(kinds(elsewhere)).toEqual(["NotAllowed"]);
  expect(await logged(house.owners.contracts)).toBe(before);

  await house.transfer(second);
  const [last] = (await house.dueIn("HR")) as [Due];
  await house.transfer(last, otherRegion);
});

it("goes along a chain of mergers step by step", async () => {
  await recorded(house.providers(), ["K-A", "K-B", "K-C"].map(provider));
  await recorded(house.contracts(), [contract("K-1", "K-A")]);
  await house.merge("K-A", "K-B", "2023-01-01");
  await house.merge("K-B", "K-C", "2024-01-01");
  expect(await house.told("ZHZ")).toEqual(["K-1 K-A>K-B 2023-01-01"]);
  await house.transfer((await house.dueIn("ZHZ"))[0] as Due);
  expect(await house.told("ZHZ")).toEqual(["K-1 K-B>K-C 2024-01-01"]);
  await house.transfer((await house.dueIn("ZHZ"))[0] as Due);
  const days = ["2022-12-31", "2023-01-01", "2023-12-31", "2024-01-01"];
  expect(await Promise.all(days.map((day) => house.partiesOf("K-1", day)))).toEqual([
    ["K-A"],
    ["K-B"],
    ["K-B"],
    ["K-C"],
  ]);
});

it("tells of a merger to come, and of no contract that is over by then", async () => {
  await recorded(house.providers(), [provider("T-OUD"), provider("T-NIEUW")]);
  await recorded(house.contracts(), [
    contract("T-1", "T-OUD"),
    contract("T-2", "T-OUD", { end: "2099-01-01", endStated: true }),
    contract("T-3", "T-OUD", { end: "2099-01-02", endStated: true }),
  ]);
  await house.merge("T-OUD", "T-NIEUW", "2099-01-01");
  expect(await house.told("ZHZ")).toEqual(["T-1 T-OUD>T-NIEUW 2099-01-01", "T-3 T-OUD>T-NIEUW 2099-01-01"]);
  for (const due of await house.dueIn("ZHZ")) await house.transfer(due);
  expect(await house.partiesOf("T-1", "2098-12-31")).toEqual(["T-OUD"]);
  expect(await house.partiesOf("T-1", "2099-01-01")).toEqual(["T-NIEUW"]);
});

it("leaves alone what ended before, also without a word of it at the start", async () => {
  await recorded(house.providers(), [provider("E-OUD"), provider("E-NIEUW")]);
  await recorded(house.contracts(), [
    contract("E-1", "E-OUD"),
    contract("E-2", "E-OUD", { end: "2022-07-01" }),
  ]);
  const basis = await house.asOf("contract", "E-1");
  const ending = { id: "E-1", on: "2022-12-31", exitReason: code("EIGEN_VERZOEK"), basis };
  await done(house.contracts(), "endContract", ending);
  await house.merge("E-OUD", "E-NIEUW", "2023-01-01");
  expect(await house.told("ZHZ")).toEqual([]);
});

it("tells of a contract that was awarded ahead to who had gone by then, from its own first day", async () => {
  await recorded(house.providers(), [provider("L-OUD"), provider("L-NIEUW")]);
  await recorded(house.contracts(), [contract("L-1", "L-OUD", {}, "2024-03-01")]);
  await house.merge("L-OUD", "L-NIEUW", "2023-01-01");
  expect(await house.told("ZHZ")).toEqual(["L-1 L-OUD>L-NIEUW 2024-03-01"]);
  await house.transfer((await house.dueIn("ZHZ"))[0] as Due);
  expect(await house.partiesOf("L-1", "2024-03-01")).toEqual(["L-NIEUW"]);
});

it("tells nothing of a merger that was withdrawn", async () => {
  await recorded(house.providers(), [provider("W-OUD"), provider("W-NIEUW")]);
  await recorded(house.contracts(), [contract("W-1", "W-OUD")]);
  await house.merge("W-OUD", "W-NIEUW", "2023-01-01");
  expect(await house.told("ZHZ")).toEqual(["W-1 W-OUD>W-NIEUW 2023-01-01"]);
  const basis = await house.asOf("provider", "W-OUD");
  await recorded(house.providers(), [{ succession: { act: "WITHDRAW", id: "W-OUD/W-NIEUW", basis } }]);
});

it("tells after a split of each that it may go to, until it went to one", async () => {
  await recorded(house.providers(), [provider("S-OUD")]);
  await recorded(house.contracts(), [contract("S-1", "S-OUD")]);
  const facts = { name: "Deel (fictief)", kind: code("INSTELLING"), selfEmployed: false };
  const into = ["S-DEEL-1", "S-DEEL-2"].map((id) => ({ id, facts }));
  const given = { id: "S-OUD", on: "2023-01-01", into, basis: await house.asOf("provider", "S-OUD") };
  await done(house.providers(), "splitProvider", given);
  const due = await house.dueIn("ZHZ");
  expect(due.map(({ to }) => to.id)).toEqual(["S-DEEL-1", "S-DEEL-2"]);
  await house.transfer(due[1] as Due);
});

it("is of the regions that the list of contracts gives it to", async () => {
  await recorded(house.providers(), [provider("R-OUD"), provider("R-NIEUW")]);
  const line = { contractId: "R-1", scale: "INDIVIDUAL", areaKind: "REGIO", areaRegionId: "ZHZ" };
  await recorded(house.contracts(admin), [
    contract("R-1", "R-OUD", ofOtherRegion),
    { contractLine: { act: "REGISTER", id: "R-1-1", from: "2022-01-01", facts: line } },
    contract("R-2", "R-OUD", ofOtherRegion),
  ]);
  await house.merge("R-OUD", "R-NIEUW", "2023-01-01");
  expect(await house.told("ZHZ")).toEqual(["R-1 R-OUD>R-NIEUW 2023-01-01"]);
  const due = await house.dueIn("HR");
  expect(due.map(({ contract }) => contract.id)).toEqual(["R-1", "R-2"]);
  for (const each of due) await house.transfer(each, otherRegion);
});

it("tells of what is under embargo only who may read it", async () => {
  await recorded(house.providers(), [provider("G-OUD"), provider("G-NIEUW")]);
  await recorded(house.contracts(admin), [contract("G-1", "G-OUD", { confidentialUntil: "2099-01-01" })]);
  await house.merge("G-OUD", "G-NIEUW", "2023-01-01");
  const reporting: Bearer = { subject: "raad", roles: ["reporting"], regions: ["ZHZ"] };
  for (const viewer of [null, otherRegion]) expect(await house.told("ZHZ", viewer)).toEqual([]);
  for (const viewer of [regionalOffice, reporting, admin])
    expect(await house.told("ZHZ", viewer)).toEqual(["G-1 G-OUD>G-NIEUW 2023-01-01"]);
  await house.transfer((await house.dueIn("ZHZ", regionalOffice))[0] as Due);
  expect(await house.told("ZHZ", regionalOffice)).toEqual([]);
});

it("refuses a region that the register does not know", async () => {
  const answer = await ask(house.url, question, { region: "NERGENS" });
  expect(refused(answer)).toMatchObject({ code: ErrorCode.BAD_USER_INPUT });
  expect(answer.errors[0]?.extensions).toMatchObject({ field: "region" });
});

it("does not show clients what owners ask each other", async () => {
  const answer = await ask(house.url, "{ providerSuccessions { predecessorId } }");
  expect(refused(answer)).toMatchObject({ code: ErrorCode.GRAPHQL_VALIDATION_FAILED });
});
