// SPDX-License-Identifier: EUPL-1.2
// Someone who keeps the register through the gateway, at random, and remembers what was acknowledged.
import { setTimeout as pause } from "node:timers/promises";
import { ask } from "../../kit/world";

/** What a client knows of a batch that it sent. */
export interface Sent {
  readonly owner: Owner;
  /** Also its reason in the register, so that it can be found there. */
  readonly name: string;
  readonly size: number;
  /** `lost`: no answer came, so it is there as a whole or not at all. */
  readonly fate: "acknowledged" | "refused" | "lost";
}

export const ownersOfFeeds = {
  providers: "providerChanges",
  contracts: "contractChanges",
  municipalities: "municipalityChanges",
  quality: "qualityChanges",
} as const;
export type Owner = keyof typeof ownersOfFeeds;

type Change = Readonly<Record<string, object>>;
type Random = () => number;

const days = ["2022-01-01", "2022-03-01", "2023-01-01", "2024-02-29"];

export class Actor {
  readonly sent: Sent[] = [];
  private readonly own: string[] = [];
  private readonly ownLocations: string[] = [];
  private counted = 0;

  constructor(
    private readonly name: string,
    private readonly url: string,
    private readonly authorization: () => Promise<string>,
    private readonly random: Random,
  ) {}

  /**
   * Goes on until it has tried so many operations, and got an answer on two in three of them.
   *
   * @param isDone whether it may stop by then
   */
  async keep(operations: number, isDone: () => boolean): Promise<void> {
    for (let tried = 0, answered = 0; tried < operations || answered < operations / 1.5 || !isDone();) {
      const { owner, changes } = await this.batch();
      const fate = await this.send(owner, changes);
      tried += changes.length;
      if (fate === "lost") await pause(20);
      else answered += changes.length;
    }
  }

  private async batch(): Promise<{ owner: Owner; changes: Change[] }> {
    const kind = this.random();
    if (kind < 0.35) return { owner: "providers", changes: this.registrations() };
    if (kind < 0.55) return { owner: "contracts", changes: this.contract() };
    const choice = kind < 0.66 ? await this.deployments() : null;
    if (choice) return { owner: "municipalities", changes: choice };
    if (kind < 0.76) return { owner: "quality", changes: this.certifications() };
    const edit = await this.edit();
    return { owner: "providers", changes: edit ?? this.registrations() };
  }

  private newId(kind: string): string {
    return `${this.name}-${kind}-${(this.counted += 1)}`;
  }

  private pick<Each>(all: readonly Each[]): Each {
    return all[Math.floor(this.random() * all.length)] as Each;
  }

  private registrations(): Change[] {
    const provider = this.newId("P");
    const facts = { name: `${provider} (fictief)`, kind: "INSTELLING", selfEmployed: false };
    const locations = Array.from({ length: Math.floor(this.random() * 5) }, (): Change => {
      const place = { providerId: provider, municipalityId: this.pick(["GM0512", "GM0505"]) };
      return { location: { act: "REGISTER", id: this.newId("L"), from: this.pick(days), facts: place } };
    });
    // Now and then one that is refused: then the others of its batch must not be there either.
    const wrong: Change[] =
      this.random() < 0.1
        ? [
            {
              location: {
                act: "REGISTER",
                id: this.newId("L"),
                facts: { providerId: "NIEMAND", municipalityId: "GM0512" },
              },
            },
          ]
        : [];
    return [
      { provider: { act: "REGISTER", id: provider, from: "2022-01-01", facts } },
      ...locations,
      ...wrong,
    ];
  }

  private contract(): Change[] {
    const contract = this.newId("C");
    const facts = {
      category: "RTA",
      delivery: "ZIN",
      commissionerKind: "REGIO",
      commissionerRegionId: "ZHZ",
      partyIds: ["RTA-045"],
      procedure: "OPEN_HOUSE",
      segmentSpanning: false,
      start: "2022-01-01",
      endStated: false,
      status: "ACTIEF",
    };
    const line = {
      contractId: contract,
      segmentId: "ZHZ-2022/7",
      scale: "REGIONAL",
      areaKind: "REGIO",
      areaRegionId: "ZHZ",
      intakeOpen: true,
    };
    return [
      { contract: { act: "REGISTER", id: contract, from: "2022-01-01", facts } },
      { contractLine: { act: "REGISTER", id: `${contract}-1`, from: "2022-01-01", facts: line } },
      { contractLine: { act: "REGISTER", id: `${contract}-2`, from: "2022-01-01", facts: line } },
    ];
  }

  /** What a municipality chose is said anew by who saw what it had chosen, or a colleague was there first. */
  private async deployments(): Promise<Change[] | null> {
    const municipalityId = this.pick(["GM0512", "GM0505"]);
    const basis = await this.look("municipality", municipalityId);
    if (!basis) return null;
    const segmentId = this.pick(["ZHZ-2022/2", "ZHZ-2022/3", "ZHZ-2022/7"]);
    const facts = { municipalityId, segmentId, deployed: true, explanation: this.newId("D") };
    const id = `${municipalityId}/${segmentId}`;
    return [{ deployment: { act: "SETTLE", id, from: this.pick(days), basis, facts } }];
  }

  /** Of a provider that another owner keeps, and that may be gone, or be going, by then. */
  private certifications(): Change[] {
    const providerId = this.own.length > 0 && this.random() < 0.5 ? this.pick(this.own) : "RTA-045";
    const facts = { providerId, status: this.pick(["ERKEND", "TIJDELIJK_VERLOREN"]) };
    return ["2022-01-01", "2022-03-01"].map((from) => ({
      certification: { act: "REGISTER", id: this.newId("E"), from, facts },
    }));
  }

  /** Something done to a provider of its own, or of which somebody else may have thought first. */
  private async edit(): Promise<Change[] | null> {
    const id = this.own.length > 0 ? this.pick(this.own) : null;
    if (id === null) return null;
    const asOf = await this.look("provider", id);
    if (!asOf) return null;
    const acts = [
      { act: "AMEND", id, basis: asOf, from: this.pick(days), facts: { name: this.newId("N") } },
      { act: "CORRECT", id, basis: asOf, facts: { name: this.newId("N") } },
      { act: "END", id, basis: asOf, from: "2023-06-01" },
    ].map((act): Change => ({ provider: act }));
    // An office withdraws no provider, but what it entered of one.
    const withdrawals = this.ownLocations.slice(-1).map((location): Change => {
      return { location: { act: "WITHDRAW", id: location, basis: asOf } };
    });
    return [this.pick([...acts, ...withdrawals])];
  }

  private async look(kind: "provider" | "municipality", id: string): Promise<string | null> {
    try {
      const query = `query Look($id: ID!) { seen: ${kind}(id: $id, on: "2022-06-01") { asOf } }`;
      const { data } = await ask<{ seen: { asOf: string } | null }>(this.url, query, { id });
      return data?.seen?.asOf ?? null;
    } catch {
      // It was killed while it looked; then it does something else.
      return null;
    }
  }

  private async send(owner: Owner, changes: readonly Change[]): Promise<Sent["fate"]> {
    const name = this.newId("batch");
    const type = owner.charAt(0).toUpperCase() + owner.slice(1);
    const query = `mutation Keep($changes: [${type}Change!]!, $reason: String!) {
      report: change${type}(changes: $changes, reason: $reason) { recordedAt outcomes { __typename } }
    }`;
    const fate = await ask<{ report: { recordedAt: string | null } }>(
      this.url,
      query,
      { changes, reason: name },
      { authorization: await this.authorization() },
    ).then(
      ({ data }): Sent["fate"] =>
        data?.report ? (data.report.recordedAt ? "acknowledged" : "refused") : "lost",
      () => "lost" as const,
    );
    this.sent.push({ owner, name, size: changes.length, fate });
    const [first] = changes;
    const registered = first?.["provider"] as { act: string; id: string } | undefined;
    if (fate === "acknowledged" && registered?.act === "REGISTER") {
      this.own.push(registered.id);
      for (const { location } of changes)
        if (location) this.ownLocations.push((location as { id: string }).id);
    }
    return fate;
  }
}
