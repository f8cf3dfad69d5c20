// SPDX-License-Identifier: EUPL-1.2
// What is a figure of the report, and in what order its list is; who is on it is held against the oracle in test/agreement.
import { aConsortium, aContract, aMember, aMembership, aProvider } from "../../../test/kit/coverageFacts";
import { type ReportEvidence } from "../report/reportEvidence";
import { countedOf, type Figure, noSuchFigure } from "./counted.rules";

const figure = (given: Partial<Figure>): Figure => ({
  ...{ from: "2021-12-31", to: "2022-01-01", unit: "CONTRACTED", side: "BEFORE" },
  ...{ reason: null, commissioner: null, block: null, identity: null },
  ...given,
});

it.each<[string | null, Partial<Figure>]>([
  [null, {}],
  [null, { side: "GONE", reason: "FUSIE" }],
  [null, { unit: "RTA", side: "AFTER", commissioner: "REGION" }],
  [null, { block: "S/A" }],
  [null, { identity: "JOODS" }],
  ["reason", { reason: "FUSIE" }],
  ["commissioner", { commissioner: "REGION" }],
  ["commissioner", { unit: "RTA", side: "GONE", commissioner: "REGION" }],
  ["block", { unit: "RTA", block: "S/A" }],
  ["block", { side: "CAME", block: "S/A" }],
  ["identity", { unit: "RTA", identity: "JOODS" }],
  ["identity", { side: "GONE", identity: "JOODS" }],
  ["identity", { block: "S/A", identity: "JOODS" }],
])("what is no figure of the report is told by its argument: %s of %j", (argument, given) => {
  expect(noSuchFigure(figure(given))?.argument ?? null).toBe(argument);
});

const evidence: ReportEvidence = {
  regionId: "RG",
  memberships: [aMembership()],
  reorganisations: [],
  contracts: [
    aContract("C-1", { end: "2022-01-01", start: "2018-01-01", partyIds: ["P-2"] }),
    aContract("C-2", { partyIds: ["P-1"] }),
    aContract("C-3", { partyIds: ["P-3"] }),
    aContract("C-4", { partyIds: [], consortiumId: "CS-1" }),
  ],
  lines: [],
  consortia: [aConsortium()],
  consortiumMemberships: [aMember("P-3"), aMember("P-1")],
  // Who left had another name before, and is listed by that.
  providers: [
    aProvider("P-1", { name: "Zon (fictief)" }),
    aProvider("P-2", { name: "De Eik (fictief)" }),
    aProvider("P-3", { name: "Aak (fictief)" }),
  ],
  successions: [],
  schemes: [],
  segments: [],
  crosswalks: [],
};
const list = (given: Partial<Figure>) =>
  countedOf(evidence, figure(given))?.map(({ id, reason, providerIds }) => [
    id,
    reason,
    providerIds.join(" "),
  ]);

it("is by name, and of one name by what it is", () => {
  expect(list({ side: "BEFORE" })).toEqual([["P-2", null, "P-2"]]);
  expect(list({ side: "AFTER" })).toEqual([
    ["P-3", null, "P-3"],
    ["P-1", null, "P-1"],
  ]);
  expect(list({ unit: "CONTRACTS", side: "AFTER" })).toEqual([
    ["C-3", null, "P-3"],
    ["C-4", null, "P-1 P-3"],
    ["C-2", null, "P-1"],
  ]);
  // A consortium by the name of the first of its members.
  expect(list({ unit: "COUNTERPARTIES", side: "AFTER" })).toEqual([
    ["CS-1", null, "P-1 P-3"],
    ["P-3", null, "P-3"],
    ["P-1", null, "P-1"],
  ]);
});

it("says of each what it is", () => {
  const kinds = (unit: Figure["unit"]) =>
    countedOf(evidence, figure({ unit, side: "AFTER" }))?.map(({ kind }) => kind);
  expect(kinds("CONTRACTED")).toEqual(["PROVIDER", "PROVIDER"]);
  expect(kinds("CONTRACTS")).toEqual(["CONTRACT", "CONTRACT", "CONTRACT"]);
  expect(kinds("COUNTERPARTIES")).toEqual(["CONSORTIUM", "PROVIDER", "PROVIDER"]);
});

it("of a difference it has the reasons, and by the names of the day on which they were counted", () => {
  expect(list({ side: "GONE" })).toEqual([["P-2", "NIET_VASTGELEGD", "P-2"]]);
  expect(list({ side: "CAME", reason: "NIEUW" })).toEqual([
    ["P-3", "NIEUW", "P-3"],
    ["P-1", "NIEUW", "P-1"],
  ]);
  expect(list({ side: "CAME", reason: "FUSIE" })).toEqual([]);
  const named = {
    ...evidence,
    contracts: [
      aContract("C-1", { start: "2018-01-01", end: "2022-01-01" }),
      aContract("C-2", { start: "2018-01-01", end: "2022-01-01", partyIds: ["P-2"] }),
    ],
    providers: [
      aProvider("P-1", { name: "Zon (fictief)", validUntil: "2022-01-01" }),
      aProvider("P-1", { name: "Aak (fictief)", validFrom: "2022-01-01" }),
      aProvider("P-2", { name: "De Eik (fictief)" }),
    ],
  };
  expect(countedOf(named, figure({ side: "GONE" }))?.map(({ id }) => id)).toEqual(["P-2", "P-1"]);
});

it("is no list when the segment is in no comparable block", () => {
  expect(countedOf(evidence, figure({ block: "S/A" }))).toBeNull();
});
