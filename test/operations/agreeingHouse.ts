// SPDX-License-Identifier: EUPL-1.2
// A contract with one line as tests of their agreement record them, and where.
import { toAsOf } from "../../kit/moment";
import { type Agreement, type ChangedIds, type Contradiction } from "../../kit/operations/agreement";
import { startDemoOwners } from "../kit/demoOwners";
import { type Owners } from "../kit/owners";
import { Keeper, type Outcome, regionalOffice } from "./keeper";

/** The owners with the demo landscape, and the office that keeps its contracts. */
export class AgreeingHouse {
  private constructor(
    readonly owners: Owners,
    readonly contracts: Keeper,
  ) {}

  static async start(): Promise<AgreeingHouse> {
    const owners = await startDemoOwners();
    const url = owners.urls.get("contracts") as string;
    return new AgreeingHouse(owners, new Keeper(url, "Contracts", regionalOffice));
  }

  async now(): Promise<string> {
    return toAsOf({ on: "2024-06-01", knownAt: await this.owners.contracts.changeLog.watermark() });
  }

  async accepted(...changes: object[]): Promise<void> {
    const { recordedAt, outcomes } = await this.contracts.change(changes);
    if (recordedAt === null) throw new Error(JSON.stringify(outcomes));
  }
}

export const contractFacts = {
  category: "RTA",
  delivery: "ZIN",
  commissionerKind: "REGIO",
  commissionerRegionId: "ZHZ",
  partyIds: ["RTA-056"],
  procedure: "SAS",
  segmentSpanning: false,
  start: "2024-01-01",
  end: "2026-01-01",
  endStated: true,
  status: "ACTIEF",
};
export const lineFacts = {
  segmentId: "ZHZ-2022/4B",
  scale: "REGIONAL",
  areaKind: "REGIO",
  areaRegionId: "ZHZ",
  areaMunicipalityIds: [],
};

export const contractOf = (id: string, facts: object = {}) => ({
  contract: { act: "REGISTER", id, from: "2024-01-01", facts: { ...contractFacts, ...facts } },
});
export const lineOf = (contractId: string, days: object, facts: object = {}) => ({
  contractLine: {
    act: "REGISTER",
    id: `${contractId}-1`,
    from: "2024-01-01",
    ...days,
    facts: { ...lineFacts, contractId, ...facts },
  },
});
export const fieldsOf = ({ faults }: Outcome): string[] => (faults ?? []).map(({ field }) => field);

/** All that an agreement finds, of entities as they are now. */
export async function contradictionsIn(
  { newContradictions }: Agreement,
  changed: ChangedIds,
  within: object,
): Promise<Contradiction[]> {
  const found: Contradiction[] = [];
  for await (const one of newContradictions(changed, within as never)) found.push(one);
  return found;
}
