// SPDX-License-Identifier: EUPL-1.2
// A small landscape on two days, and its report as tests of the rules read it.
import { type CountUnit } from "../../services/coverage/report/report.codes";
import { reportOf } from "../../services/coverage/report/report.rules";
import { type ReportEvidence } from "../../services/coverage/report/reportEvidence";
import { aConsortium, aMember, aMembership, aProvider } from "./coverageFacts";

export const [before, after] = ["2021-12-31", "2022-01-01"];
export const old = { start: "2018-01-01", end: after };
export const lasting = { start: "2018-01-01" };

const evidence = (given: Partial<ReportEvidence>): ReportEvidence => ({
  regionId: "RG",
  memberships: [aMembership()],
  reorganisations: [],
  contracts: [],
  lines: [],
  consortia: ["CS-1", "CS-2"].map((id) => aConsortium(id)),
  consortiumMemberships: [],
  providers: ["P-1", "P-2", "P-3"].map((id) => aProvider(id)),
  successions: [],
  schemes: [],
  segments: [],
  crosswalks: [],
  ...given,
});

export const report = (given: Partial<ReportEvidence>) => reportOf(evidence(given), before, after);

/** Each line as its change, reason and providers. */
export const bridge = (unit: CountUnit, given: Partial<ReportEvidence>): string[] =>
  report(given).bridges[unit].map(
    ({ change, reason, providerIds }) => `${change} ${reason} ${providerIds.join(" ")}`,
  );

export const of = (consortiumId: string) => ({ partyIds: [], consortiumId });
export const members = (consortiumId: string, ...ids: string[]) =>
  ids.map((id) => aMember(id, { id: `${consortiumId}/${id}`, consortiumId }));
