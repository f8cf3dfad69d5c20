// SPDX-License-Identifier: EUPL-1.2
import { aContract, aMembership, aProvider } from "../../../test/kit/coverageFacts";
import { reportOf } from "./report.rules";

const [before, after] = ["2021-12-31", "2022-01-01"];
const old = { start: "2018-01-01", end: after };

/** Two of P-1 and one of P-2 end, the second begins one, and P-3 and P-4 come; given from last to first. */
const report = reportOf(
  {
    regionId: "RG",
    memberships: [aMembership()],
    reorganisations: [],
    contracts: [
      aContract("C-6", { partyIds: ["P-4"] }),
      aContract("C-5", { partyIds: ["P-3"] }),
      aContract("C-3", { ...old, partyIds: ["P-2"], exitReason: "EIGEN_VERZOEK" }),
      aContract("C-2", { ...old, exitReason: "EIGEN_VERZOEK" }),
      aContract("C-1", { ...old, exitReason: "EIGEN_VERZOEK" }),
      aContract("C-0", { ...old, partyIds: ["P-5"] }),
    ],
    lines: [],
    consortia: [],
    consortiumMemberships: [],
    providers: ["P-1", "P-2", "P-3", "P-4", "P-5"].map((id) => aProvider(id)),
    successions: [],
    schemes: [],
    segments: [],
    crosswalks: [],
  },
  before,
  after,
);

it("tells who went and who came apart, each per reason", () => {
  expect(report.outflow).toEqual([
    { reason: "EIGEN_VERZOEK", providers: 2 },
    { reason: "NIET_VASTGELEGD", providers: 1 },
  ]);
  expect(report.inflow).toEqual([{ reason: "NIEUW", providers: 2 }]);
});

it("names each provider behind a line of a bridge once, in order, however many contracts moved", () => {
  expect(report.bridges.CONTRACTS).toEqual([
    { reason: "EIGEN_VERZOEK", change: -3, providerIds: ["P-1", "P-2"] },
    { reason: "NIET_VASTGELEGD", change: -1, providerIds: ["P-5"] },
    { reason: "NIEUW", change: 2, providerIds: ["P-3", "P-4"] },
  ]);
});
