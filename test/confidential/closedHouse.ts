// SPDX-License-Identifier: EUPL-1.2
// The owners, the read side and the gateway on a day that a test chooses, with the demo and something to keep quiet.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import pino from "pino";
import { type Gateway, startGateway } from "../../gateway/gateway";
import { clockThatReads } from "../../kit/clock";
import { bearing, type Bearer, testIdentity } from "../kit/testHouse";
import { startDemoOwners } from "../kit/demoOwners";
import { type Owners } from "../kit/owners";
import { type Answer, ask } from "../kit/world";
import { Keeper, admin } from "../operations/keeper";

/** One second apart, in Amsterdam. */
export const before = new Date("2025-12-31T23:59:59+01:00");
export const after = new Date("2026-01-01T00:00:00+01:00");

export const viewers: Readonly<Record<string, Bearer | null>> = {
  anonymous: null,
  // Of the region and one of its municipalities: that opens nothing without the role.
  "access team": { subject: "team", roles: ["access-team"], regions: ["ZHZ"], municipalities: ["GM0512"] },
  "procurement of another region": { subject: "hr-1", roles: ["procurement"], regions: ["HR"] },
  "reporting of the region": { subject: "raad", roles: ["reporting"], regions: ["ZHZ"] },
  "procurement of the region": { subject: "soj-1", roles: ["procurement"], regions: ["ZHZ"] },
  admin,
};
export const insiders = ["reporting of the region", "procurement of the region", "admin"];

/** A word that stands in all that must not be known. */
export const secret = "Zwijgzaam";
export const contractId = "GEHEIM-1";

export class ClosedHouse {
  private constructor(
    readonly owners: Owners,
    private readonly gateway: Gateway,
    readonly contracts: Keeper,
    /** All that the services and the gateway logged. */
    readonly lines: readonly string[],
    private readonly clock: { now: Date },
  ) {}

  /** With everything that is to be kept quiet in it already. */
  static async start(): Promise<ClosedHouse> {
    const house = await ClosedHouse.withoutSecrets();
    await house.keepQuiet();
    return house;
  }

  static async withoutSecrets(): Promise<ClosedHouse> {
    const clock = { now: before };
    const lines: string[] = [];
    const log = pino({ level: "info" }, { write: (line: string) => void lines.push(line) });
    const owners = await startDemoOwners(
      log,
      clockThatReads(() => clock.now),
      before,
    );
    const contracts = new Keeper(owners.urls.get("contracts") ?? "", "Contracts", admin);
    await owners.coverage.projector.catchUp();
    const gateway = await startGateway({
      supergraphSdl: readFileSync(join(__dirname, "../../schema/supergraph.graphql"), "utf8"),
      subgraphUrls: Object.fromEntries(owners.urls),
      port: 0,
      host: "127.0.0.1",
      log,
      identity: testIdentity,
    });
    return new ClosedHouse(owners, gateway, contracts, lines, clock);
  }

  get url(): string {
    return this.gateway.url;
  }

  async keepQuiet(): Promise<void> {
    await keepQuiet(this.contracts);
    await this.owners.coverage.projector.catchUp();
  }

  at(now: Date): void {
    this.clock.now = now;
  }

  /** Through the gateway. */
  async ask<Data>(viewer: Bearer | null, query: string, variables: object = {}): Promise<Answer<Data>> {
    const headers = viewer ? await bearing(viewer) : {};
    return ask<Data>(this.gateway.url, query, { ...variables }, headers);
  }

  async stop(): Promise<void> {
    await this.gateway.close();
    await this.owners.stop();
  }
}

export const anEmbargoedContract = {
  category: "RTA",
  delivery: "ZIN",
  commissionerKind: "REGIO",
  commissionerRegionId: "ZHZ",
  commissionerMunicipalityIds: [],
  partyIds: ["RTA-045"],
  subcontractorIds: [],
  procedure: "SAS",
  sasOption: 1,
  segmentSpanning: false,
  start: "2022-01-01",
  endStated: true,
  end: "2030-01-01",
  status: "ACTIEF",
  decisionReference: `${secret}-2021`,
  confidentialUntil: "2026-01-01",
};

/** A contract of ZHZ with a line, a decision and an option, of which nothing may be known until 2026. */
async function keepQuiet(contracts: Keeper): Promise<void> {
  const from = "2022-01-01";
  const line = {
    contractId,
    segmentId: "ZHZ-2022/7",
    product: secret,
    scale: "REGIONAL",
    areaKind: "REGIO",
    areaRegionId: "ZHZ",
    areaMunicipalityIds: [],
    funding: [],
    deliveryModes: [],
  };
  const moment = { contractId, year: 2025, kind: "GO_NO_GO", lapsesWithoutDecision: secret };
  const { outcomes } = await contracts.change(
    [
      { contract: { act: "REGISTER", id: contractId, from, facts: anEmbargoedContract } },
      { contractLine: { act: "REGISTER", id: `${contractId}-1`, from, facts: line } },
      { decisionMoment: { act: "REGISTER", id: `${contractId}-GO`, from, facts: moment } },
      {
        extensionOption: {
          act: "REGISTER",
          id: `${contractId}/1`,
          from,
          facts: { contractId, decideInYear: 2029, extendsTo: secret },
        },
      },
    ],
    false,
    `Besloten bij ${secret}`,
  );
  expect(outcomes.filter(({ __typename }) => __typename !== "OperationAccepted")).toEqual([]);
}
