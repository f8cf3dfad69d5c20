// SPDX-License-Identifier: EUPL-1.2
import { type Gateway } from "../graph/gateway";
import { type Part } from "./operationList";

/** What became of one operation that stood in the way. */
export type ObstacleOutcome =
  | {
      readonly __typename: "OperationRefused";
      readonly id: string;
      readonly faults: readonly {
        readonly field: string;
        readonly expectedInDutch: string;
        readonly given: string;
      }[];
    }
  | {
      readonly __typename: "StaleOperation";
      readonly id: string;
      readonly since: readonly {
        readonly recordedAt: string;
        readonly actor: string;
        readonly reason: string;
      }[];
    }
  | { readonly __typename: string; readonly id: string };

/** What one operation of a trial would change, with its place in its part. */
export interface RehearsedChange {
  readonly index: number;
  readonly id: string;
  readonly change: "CREATED" | "CHANGED" | "ENDED" | "WITHDRAWN";
  readonly differences: readonly {
    readonly validFrom: string | null;
    readonly validUntil: string | null;
    readonly field: string;
    readonly before: unknown;
    readonly after: unknown;
  }[];
}

/** How far the owner is with the operations of a file. */
export interface ChangeSet {
  readonly id: string;
  readonly state: "OPEN" | "RUNNING" | "DONE" | "FAILED";
  readonly staged: number;
  readonly performed: number;
  readonly recordedAt: string | null;
  readonly seenAt: string | null;
  readonly created: number;
  readonly changed: number;
  readonly ended: number;
  readonly unchanged: number;
  readonly obstacles: number;
  readonly firstObstacles: readonly {
    readonly part: number;
    readonly index: number;
    readonly outcome: ObstacleOutcome;
  }[];
}

export interface Grounds {
  readonly reason: string;
  readonly source: string | null;
  readonly rehearse: boolean;
  /** The moment up to which whoever imports saw the register; null when nobody looked. */
  readonly seenAt: string | null;
}

const progress = "id state staged performed recordedAt seenAt created changed ended unchanged obstacles";

/** The operations of a file on their way through their owner, under an id that we choose. */
export class ChangeSets {
  constructor(
    private readonly gateway: Gateway,
    /** As the names of its mutations end. */
    private readonly owner: string,
  ) {}

  /** Null when the owner has none under this id. */
  async find(set: string): Promise<ChangeSet | null> {
    const field = this.field;
    const query = `query ImportSet($set: ID!) { ${field}(set: $set) { ${progress} firstObstacles { part index outcome {
      __typename
      ... on OperationRefused { id faults { field expectedInDutch given } }
      ... on UnknownEntity { id } ... on NotAllowed { id } ... on StaleOperation { id since { recordedAt actor reason } }
      ... on AlreadyRegistered { id }
    } } } }`;
    const data = await this.gateway.ask<Record<string, ChangeSet | null>>(query, { set });
    return data[field] ?? null;
  }

  /** What the operations of a part of a trial would change. */
  async rehearsed(set: string, part: number): Promise<readonly RehearsedChange[]> {
    const field = this.field;
    const query = `query ImportTrial($set: ID!, $part: Int!) { ${field}(set: $set) { rehearsed(part: $part) {
      index id change differences { validFrom validUntil field before after }
    } } }`;
    const data = await this.gateway.ask<Record<string, { rehearsed: RehearsedChange[] } | null>>(query, {
      set,
      part,
    });
    return data[field]?.rehearsed ?? [];
  }

  /** The same part again takes its own place. */
  async stage(set: string, part: number, { changes }: Part): Promise<void> {
    const query =
      `mutation ImportStage($set: ID!, $part: Int!, $changes: [${this.owner}Change!]!) ` +
      `{ stage${this.owner}(set: $set, part: $part, changes: $changes) { state } }`;
    // The changes are JSON already.
    const variables = `{"set":${JSON.stringify(set)},"part":${part},"changes":[${changes.join(",")}]}`;
    await this.gateway.post(`{"query":${JSON.stringify(query)},"variables":${variables}}`);
  }

  /** Starts it, unless it is running or was recorded already. */
  async run(set: string, parts: number, grounds: Grounds): Promise<void> {
    const query =
      "mutation ImportRun($set: ID!, $parts: Int!, $reason: String!, $source: String, $rehearse: Boolean!, $seenAt: DateTime) " +
      `{ run${this.owner}(set: $set, parts: $parts, reason: $reason, source: $source, rehearse: $rehearse, seenAt: $seenAt) { state } }`;
    await this.gateway.ask(query, { set, parts, ...grounds });
  }

  private get field(): string {
    return `${this.owner.charAt(0).toLowerCase()}${this.owner.slice(1)}Set`;
  }
}
