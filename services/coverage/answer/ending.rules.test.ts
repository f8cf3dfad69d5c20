// SPDX-License-Identifier: EUPL-1.2
import { aConsortium, aContract, aLine, aMember, anEntry, aProvider } from "../../../test/kit/coverageFacts";
import { type Fact } from "../projection/facts";
import { type Ahead, contractEnd, withEnds } from "./ending.rules";
import { type RoleOf } from "./role.rules";

const day = "2025-03-01";
const june = "2025-06-01";
const version = (given: Partial<Fact<"Contract">>): Fact<"Contract"> => aContract("C-1", given);
/** Until June it says nothing of an end. */
const silent = version({ validUntil: june });

test.each<readonly [string, readonly Fact<"Contract">[], string | null]>([
  ["nothing is recorded", [version({})], null],
  ["its version says so", [version({ end: "2026-01-01" })], "2026-01-01"],
  [
    "it is over from a later day on",
    [silent, version({ validFrom: june, end: june, status: "BEEINDIGD" })],
    june,
  ],
  ["that says no day itself", [silent, version({ validFrom: june, status: "BEEINDIGD" })], june],
  [
    "notice is given later",
    [silent, version({ validFrom: june, end: "2025-12-01", status: "OPGEZEGD" })],
    "2025-12-01",
  ],
  ["the register knows no contract from a later day on", [silent], june],
  [
    "it is extended later, past the end that it has",
    [
      version({ validUntil: june, end: "2025-09-01" }),
      version({ validFrom: june, end: "2027-01-01", status: "VERLENGD" }),
    ],
    "2027-01-01",
  ],
  [
    "it is to be extended on the day of its end",
    [version({ validUntil: june, end: june }), version({ validFrom: june, status: "VERLENGD" })],
    null,
  ],
  ["it is only suspended", [silent, version({ validFrom: june, status: "OPGESCHORT" })], null],
  [
    "it is suspended until it is over",
    [
      silent,
      version({ validFrom: june, validUntil: "2025-08-01", status: "OPGESCHORT" }),
      version({ validFrom: "2025-08-01", end: "2025-08-01", status: "BEEINDIGD" }),
    ],
    "2025-08-01",
  ],
  ["it begins anew after a gap", [silent, version({ validFrom: "2026-01-01", start: "2026-01-01" })], june],
])("a contract ends, when %s", (_when, versions, end) => {
  expect(contractEnd(versions, day)).toBe(end);
});

const own: RoleOf = ({ segmentId }) => (segmentId === "S/A" ? { group: "OWN", segmentIds: ["S/A"] } : null);
const entryEnds = (given: Partial<Ahead>, entry = anEntry()) => {
  const ahead: Ahead = {
    contracts: [version({ end: "2026-01-01" }), aContract("C-2", { end: "2025-04-01" })],
    lines: [aLine(), aLine("L-2", { validUntil: "2025-04-01" })],
    providers: [aProvider(), aProvider("P-2", { validUntil: "2025-04-01" })],
    consortia: [],
    consortiumMemberships: [],
    ...given,
  };
  return withEnds([entry], ahead, day, own).map(({ endsOn }) => endsOn);
};

test.each<readonly [string, Partial<Fact<"ContractLine">>[], string | null]>([
  ["its line goes on", [{}], "2026-01-01"],
  [
    "its line goes on otherwise",
    [{ validUntil: june }, { validFrom: june, intakeOpen: false }],
    "2026-01-01",
  ],
  ["its line is suspended", [{ validUntil: june }, { validFrom: june, suspended: true }], "2026-01-01"],
  ["its line ends first", [{ validUntil: june }], june],
  ["its line ends last", [{ validUntil: "2027-01-01" }], "2026-01-01"],
  [
    "its line is for something else by then",
    [{ validUntil: june }, { validFrom: june, segmentId: "S/B" }],
    june,
  ],
])("an entry ends, when %s", (_when, lines, end) => {
  const others = [aLine("L-2", { validUntil: "2025-04-01" })];
  expect(entryEnds({ lines: [...lines.map((given) => aLine("L-1", given)), ...others] })).toEqual([end]);
});

it("ends with its provider, and with what binds it", () => {
  expect(entryEnds({ providers: [aProvider("P-1", { validUntil: june })] })).toEqual([june]);
  const left = [version({ validUntil: june }), version({ validFrom: june, partyIds: ["P-2"] })];
  expect(entryEnds({ contracts: left })).toEqual([june]);
});

describe("an entry of a member", () => {
  const contracts = [version({ partyIds: [], consortiumId: "CS-1", end: "2026-01-01" })];
  const member = anEntry({ asMemberOf: "CS-1" });
  const ends = (consortiumMemberships: Ahead["consortiumMemberships"], consortia = [aConsortium()]) =>
    entryEnds({ contracts, consortia, consortiumMemberships }, member);

  it.each<readonly [string, ReturnType<typeof ends>, string | null]>([
    ["goes on", ends([aMember("P-1")]), "2026-01-01"],
    ["ends when it leaves", ends([aMember("P-1", { validUntil: june }), aMember("P-2")]), june],
    [
      "goes on when it was written down twice, and one of the two ends",
      ends([aMember("P-1", { validUntil: june }), aMember("P-1", { id: "other", validFrom: "2025-05-01" })]),
      "2026-01-01",
    ],
    ["ends with the consortium", ends([aMember("P-1")], [aConsortium("CS-1", { validUntil: june })]), june],
  ])("%s", (_what, found, end) => {
    expect(found).toEqual([end]);
  });
});
