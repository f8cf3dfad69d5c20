// SPDX-License-Identifier: EUPL-1.2
// Something of each kind that is not public, and how an answer betrays that it knows of it.
import { admin, Keeper } from "../../operations/keeper";
import { type ClosedHouse, contractId, secret } from "../closedHouse";

const from = "2022-01-01";
const lineId = `${contractId}-1`;
export const frameworkId = "ZHZ-GEHEIM";
const tariffCents = 98_765_431;
const ceilingCents = "87654321";
const usedCents = "76543219";
const target = 77.03125;
const figure = 71.09375;
const takenOn = "2023-07-19";

/** Beside the contract of the closed house, its line, decision and option. */
export async function keepMoreQuiet(house: ClosedHouse): Promise<void> {
  const reason = `Besloten bij ${secret}`;
  const ofContracts = await house.contracts.change(
    [
      register("procurementFramework", frameworkId, {
        regionId: "ZHZ",
        version: secret,
        title: `Strategie ${secret}`,
        status: "VASTGESTELD",
        adoptedOn: "2021-11-11",
        confidentialUntil: "2026-01-01",
      }),
      register("decisionMoment", `${frameworkId}-GO`, {
        frameworkId,
        year: 2027,
        kind: "GO_NO_GO",
        lapsesWithoutDecision: secret,
      }),
      register("tariff", "ZHZ/T-GEHEIM", {
        regionId: "ZHZ",
        product: `Product ${secret}`,
        unit: "uur",
        amountCents: tariffCents,
      }),
      register("ceiling", `${lineId}/2025`, {
        lineId,
        year: 2025,
        amountCents: ceilingCents,
        usedCents,
      }),
    ],
    false,
    reason,
  );
  const quality = new Keeper(house.owners.urls.get("quality") ?? "", "Quality", admin);
  const ofQuality = await quality.change(
    [
      register("kpiAgreement", `${contractId}-KPI`, { kpiId: "K01", contractId, target }),
      register("kpiResult", `${contractId}-KPI/2022`, {
        agreementId: `${contractId}-KPI`,
        measuredPeriod: "2022",
        figure,
        people: 40,
      }),
      register("measure", `${contractId}-M`, { contractId, kind: "VERBETERPLAN", takenOn }),
    ],
    false,
    reason,
  );
  const outcomes = [...ofContracts.outcomes, ...ofQuality.outcomes];
  expect(outcomes.filter(({ __typename }) => __typename !== "OperationAccepted")).toEqual([]);
}

const register = (entity: string, id: string, facts: object) => ({
  [entity]: { act: "REGISTER", id, from, facts },
});

/** What stands only in what may not be known. */
const amounts = [tariffCents, ceilingCents, usedCents, target, figure];
const signs = [secret, ...amounts.map(String), "2021-11-11", takenOn];

export const betrays = (text: string): string[] => signs.filter((sign) => text.includes(sign));
