// SPDX-License-Identifier: EUPL-1.2
// The owners and the gateway with the demo landscape, and those who merge providers and transfer their contracts.
import { readFileSync } from "node:fs";
import pino from "pino";
import { type Gateway, startGateway } from "../../../gateway/gateway";
import { type Log } from "../../../kit/log";
import { type Line } from "../../conformance/running";
import { startDemoOwners } from "../../kit/demoOwners";
import { type Owners } from "../../kit/owners";
import { type Bearer, bearing, testIdentity } from "../../kit/testHouse";
import { ask, whole } from "../../kit/world";
import { Keeper, regionalOffice } from "../keeper";
import { done } from "./performing";

export interface Due {
  readonly contract: { readonly id: string; readonly asOf: string; readonly parties: { id: string }[] };
  readonly from: { readonly id: string; readonly name: string };
  readonly to: { readonly id: string; readonly name: string };
  readonly on: string;
}

export const question = `query Due($region: ID!) { due: contractsToTransfer(region: $region) {
  contract { id asOf parties { id } } from { id name } to { id name } on } }`;

/** Every question goes through the gateway. */
export class MergerHouse {
  private constructor(
    readonly owners: Owners,
    private readonly gateway: Gateway,
    readonly log: Log,
    /** What the services and the gateway logged. */
    readonly lines: readonly Line[],
  ) {}

  static async start(): Promise<MergerHouse> {
    const lines: Line[] = [];
    const stream = { write: (line: string) => void lines.push(JSON.parse(line) as Line) };
    const log = pino({ level: "info" }, stream);
    const owners = await startDemoOwners(log);
    const gateway = await startGateway({
      supergraphSdl: readFileSync("schema/supergraph.graphql", "utf8"),
      subgraphUrls: Object.fromEntries(owners.urls),
      host: "127.0.0.1",
      port: 0,
      log,
      identity: testIdentity,
    });
    return new MergerHouse(owners, gateway, log, lines);
  }

  get url(): string {
    return this.gateway.url;
  }

  async stop(): Promise<void> {
    await this.gateway.close();
    await this.owners.stop();
  }

  providers(): Keeper {
    return new Keeper(this.url, "Providers", regionalOffice);
  }

  contracts(bearer: Bearer = regionalOffice): Keeper {
    return new Keeper(this.url, "Contracts", bearer);
  }

  async dueIn(region: string, viewer: Bearer | null = null): Promise<readonly Due[]> {
    const headers = viewer ? await bearing(viewer) : {};
    return whole(await ask<{ due: Due[] }>(this.url, question, { region }, headers)).due;
  }

  async told(region: string, viewer: Bearer | null = null): Promise<string[]> {
    const due = await this.dueIn(region, viewer);
    return due.map(({ contract, from, to, on }) => `${contract.id} ${from.id}>${to.id} ${on}`);
  }

  async asOf(kind: "provider" | "contract", id: string): Promise<string> {
    const query = `query Seen($id: ID!) { seen: ${kind}(id: $id) { asOf } }`;
    return whole(await ask<{ seen: { asOf: string } }>(this.url, query, { id })).seen.asOf;
  }

  async merge(predecessor: string, successor: string, on: string): Promise<void> {
    const predecessors = [{ id: predecessor, basis: await this.asOf("provider", predecessor) }];
    await done(this.providers(), "mergeProviders", { predecessors, successor, on });
  }

  async transfer(due: Due, by: Bearer = regionalOffice): Promise<void> {
    await done(this.contracts(by), "transferContracts", transferOf(due));
  }

  async partiesOf(id: string, on: string): Promise<string[]> {
    const query = "query Parties($id: ID!, $on: LocalDate) { contract(id: $id, on: $on) { parties { id } } }";
    const answer = await ask<{ contract: { parties: { id: string }[] } }>(this.url, query, { id, on });
    return whole(answer).contract.parties.map((party) => party.id);
  }
}

export const transferOf = ({ contract: { id, asOf: basis }, from, to, on }: Due) => ({
  from: from.id,
  to: to.id,
  on,
  contracts: [{ id, basis }],
});

export async function recorded(keeper: Keeper, changes: readonly object[]): Promise<void> {
  const report = await keeper.change(changes);
  if (report.recordedAt === null) throw new Error(JSON.stringify(report.outcomes));
}

export const provider = (id: string) => ({
  provider: {
    act: "REGISTER",
    id,
    from: "2020-01-01",
    facts: { name: `${id} (fictief)`, kind: "INSTELLING", selfEmployed: false },
  },
});
export const contract = (id: string, partyId: string, facts: object = {}, from = "2022-01-01") => ({
  contract: {
    act: "REGISTER",
    id,
    from,
    facts: {
      category: "RTA",
      delivery: "ZIN",
      commissionerKind: "REGIO",
      commissionerRegionId: "ZHZ",
      partyIds: [partyId],
      procedure: "SAS",
      segmentSpanning: false,
      start: from,
      endStated: false,
      status: "ACTIEF",
      ...facts,
    },
  },
});
export const ofOtherRegion = { commissionerRegionId: "HR" };
