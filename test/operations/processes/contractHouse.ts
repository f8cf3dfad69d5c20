// SPDX-License-Identifier: EUPL-1.2
// Where contracts are kept in tests of their processes, and what a new one says.
import { startDemoOwners } from "../../kit/demoOwners";
import { type Owners } from "../../kit/owners";
import { Keeper, regionalOffice } from "../keeper";
import { code, coverageOf, type Entry, read } from "./performing";

const on4B = { municipality: "GM0505", segment: "ZHZ-2022/4B" };

/** What the graph says of a contract. */
interface Seen {
  readonly asOf: string;
  readonly status: string;
  readonly statusSince: string | null;
  readonly end: string | null;
  readonly endsOn: string | null;
  readonly endStated: boolean;
  readonly exitReason: string | null;
  readonly parties: { id: string }[];
  readonly subcontractors: { id: string }[];
  readonly lines: { id: string }[];
  readonly extensionOptions: { exercised: boolean | null }[];
  readonly decisionMoments: { outcome: string | null }[];
}

/** The owners with the demo landscape, and the office that keeps its contracts. */
export class ContractHouse {
  private constructor(
    readonly owners: Owners,
    readonly contracts: Keeper,
  ) {}

  static async start(): Promise<ContractHouse> {
    const owners = await startDemoOwners();
    await owners.coverage.projector.catchUp();
    const url = owners.urls.get("contracts") as string;
    return new ContractHouse(owners, new Keeper(url, "Contracts", regionalOffice));
  }

  async contract(id: string, on: string): Promise<Seen> {
    const { contract } = await read<{ contract: Seen }>(
      this.contracts,
      `{ contract(id: "${id}", on: "${on}") { asOf status statusSince end endsOn endStated exitReason parties { id }
         subcontractors { id } lines { id } extensionOptions { exercised } decisionMoments { outcome } } }`,
    );
    return contract;
  }

  async basisOf(id: string, on = "2022-03-01"): Promise<string> {
    return (await this.contract(id, on)).asOf;
  }

  async entryOf(contractId: string, on: string, recordedAt?: string): Promise<Entry | undefined> {
    const { entries } = await coverageOf(this.owners, { ...on4B, on }, recordedAt);
    return entries.find((entry) => entry.contractId === contractId);
  }

  async intakeOf(contractId: string, on: string, recordedAt?: string): Promise<Entry["intake"] | undefined> {
    return (await this.entryOf(contractId, on, recordedAt))?.intake;
  }
}

export const contractFacts = {
  category: code("RTA"),
  delivery: code("ZIN"),
  commissionerKind: code("REGIO"),
  commissionerRegionId: "ZHZ",
  partyIds: ["RTA-056"],
  procedure: code("SAS"),
  segmentSpanning: false,
  start: "2024-01-01",
  end: "2026-01-01",
  endStated: true,
  status: code("ACTIEF"),
};
export const lineFacts = {
  segmentId: "ZHZ-2022/4B",
  scale: code("REGIONAL"),
  areaKind: code("REGIO"),
  areaRegionId: "ZHZ",
  intakeOpen: true,
};
export const awarding = (id: string, facts: object = {}) => ({
  id,
  facts: { ...contractFacts, ...facts },
  lines: [{ id: `${id}-1`, facts: lineFacts }],
});
