// SPDX-License-Identifier: EUPL-1.2
// Someone who keeps the register through the gateway, at random, and remembers what was acknowledged.
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { ask } from "../../kit/world";
import { type ComposedAct, merged, performed, sizeOf, staged, stopped, terminated } from "./composedActs";
import { type Owner } from "./feeds";

/** What a client knows of a batch that it sent. */
export interface Sent {
  readonly owner: Owner;
  /** Also its reason in the register, so that it can be found there. */
  readonly name: string;
  readonly size: number;
  /** What it was: a list of operations, a list that was staged in parts, or one that does several things. */
  readonly kind: "batch" | "set" | "composed";
  /** `lost`: no answer came, so it is there as a whole or not at all. */
  readonly fate: "acknowledged" | "refused" | "lost";
}

type Change = Readonly<Record<string, object>>;
type Random = () => number;

const days = ["2022-01-01", "2022-03-01", "2023-01-01", "2024-02-29"];

export class Actor {
  readonly sent: Sent[] = [];
  private readonly own: string[] = [];
  private readonly ownLocations: string[] = [];
  private readonly ownContracts: string[] = [];
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
      const { size, fate } = await this.turn();
      tried += size;
      if (fate === "lost") await pause(20);
      else answered += size;
    }
  }

  private async turn(): Promise<Sent> {
    const kind = this.random();
    const act = kind < 0.12 ? await this.composed() : null;
    const composed = act && (await this.compose(act));
    if (composed) return composed;
    if (kind > 0.95) return this.stage();
    const { owner, changes } = await this.batch();
    return this.send(owner, changes);
  }

  /** Null when there is nothing of its own that it could be done to. */
  private async composed(): Promise<ComposedAct | null> {
    const kind = this.random();
    if (kind < 0.4) {
      const id = this.ownContracts.shift();
      const basis = id === undefined ? null : await this.look("contract", id);
      return id !== undefined && basis !== null ? terminated(id, basis) : null;
    }
    if (this.own.length < 2) return null;
    if (kind < 0.7) return stopped(this.newId("S"), this.pick(this.own), this.pick(days));
    const seen = await Promise.all(
      this.own.splice(0, 2).map(async (id) => ({ id, basis: await this.look("provider", id) })),
    );
    const predecessors = seen.flatMap(({ id, basis }) => (basis === null ? [] : [{ id, basis }]));
    return predecessors.length === 2 ? merged(predecessors, this.newId("P")) : null;
  }

  private async compose(act: ComposedAct): Promise<Sent | null> {
    const name = this.newId("act");
    const size = await sizeOf(act, name, this.asking);
    if (size === null) return null;
    const fate = await performed(act, name, this.asking);
    return this.remember({ owner: act.owner, name, size, kind: "composed", fate });
  }

  private async stage(): Promise<Sent> {
    const parts = [this.contract(), this.contract()];
    const name = this.newId("set");
    const fate = await staged(randomUUID(), parts, name, this.asking);
    return this.remember({ owner: "contracts", name, size: parts.flat().length, kind: "set", fate });
  }

  private remember(sent: Sent): Sent {
    this.sent.push(sent);
    return sent;
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

  private async look(kind: "provider" | "municipality" | "contract", id: string): Promise<string | null> {
    const query = `query Look($id: ID!) { seen: ${kind}(id: $id, on: "2022-06-01") { asOf } }`;
    const said = await this.asking<{ seen: { asOf: string } | null }>(query, { id });
    return said?.seen?.asOf ?? null;
  }

  /** Null when it was killed while it answered, or told what was wrong; then it does something else. */
  private readonly asking = async <Data>(query: string, variables = {}): Promise<Data | null> =>
    ask<Data>(this.url, query, variables, { authorization: await this.authorization() }).then(
      ({ data }) => data,
      () => null,
    );

  private async send(owner: Owner, changes: readonly Change[]): Promise<Sent> {
    const name = this.newId("batch");
    const type = owner.charAt(0).toUpperCase() + owner.slice(1);
    const query = `mutation Keep($changes: [${type}Change!]!, $reason: String!) {
      report: change${type}(changes: $changes, reason: $reason) { recordedAt outcomes { __typename } }
    }`;
    const said = await this.asking<{ report: { recordedAt: string | null } }>(query, {
      changes,
      reason: name,
    });
    const fate = said ? (said.report.recordedAt ? "acknowledged" : "refused") : "lost";
    const [first] = changes;
    const registered = first?.["provider"] as { act: string; id: string } | undefined;
    const contracted = first?.["contract"] as { id: string } | undefined;
    if (fate === "acknowledged" && contracted) this.ownContracts.push(contracted.id);
    if (fate === "acknowledged" && registered?.act === "REGISTER") {
      this.own.push(registered.id);
      for (const { location } of changes)
        if (location) this.ownLocations.push((location as { id: string }).id);
    }
    return this.remember({ owner, name, size: changes.length, kind: "batch", fate });
  }
}
