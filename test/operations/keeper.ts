// SPDX-License-Identifier: EUPL-1.2
// People and apps of a test that keep the register through its graph, as a client would.
import { type Answer } from "../kit/world";
import { askInside, bearing, type Bearer } from "../kit/testHouse";

export const admin: Bearer = { subject: "admin-1", roles: ["admin"] };
export const regionalOffice: Bearer = { subject: "soj-1", roles: ["procurement"], regions: ["ZHZ"] };
export const colleague: Bearer = { subject: "soj-2", roles: ["procurement"], regions: ["ZHZ"] };
export const otherRegion: Bearer = { subject: "hr-1", roles: ["procurement"], regions: ["HR"] };
export const officer: Bearer = {
  subject: "gorinchem-1",
  roles: ["procurement"],
  municipalities: ["GM0512"],
};

export const outcomeFields = `__typename
  ... on OperationAccepted { id change }
  ... on NothingChanged { id }
  ... on OperationRefused { id faults { field expected expectedInDutch given } }
  ... on StaleOperation { id facts { field label validFrom validUntil before after recordedAt actor reason } since { recordedAt kind actor reason before { facts } after { facts } } }
  ... on UnknownEntity { id }
  ... on AlreadyRegistered { id }
  ... on NotAllowed { id }`;

export interface Outcome {
  readonly __typename: string;
  readonly id: string;
  readonly change?: string;
  readonly faults?: readonly { field: string; expected: string; expectedInDutch: string; given: string }[];
  readonly facts?: readonly { field: string; before: unknown; after: unknown }[] | null;
  readonly since?: readonly { actor: string; reason: string; before: object[]; after: object[] }[];
}

export interface Report {
  readonly recordedAt: string | null;
  readonly outcomes: readonly Outcome[];
}

/** One owner's operations, asked of its subgraph by some bearer. */
export class Keeper {
  constructor(
    private readonly url: string,
    /** As in `changeContracts`. */
    private readonly owner: string,
    readonly bearer: Bearer,
  ) {}

  as(bearer: Bearer): Keeper {
    return new Keeper(this.url, this.owner, bearer);
  }

  async ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<Data>> {
    return askInside<Data>(this.url, query, variables, await bearing(this.bearer));
  }

  /** The report of a batch; a fault of the request as a whole is a mistake of the test. */
  async change(
    changes: readonly object[],
    rehearse = false,
    reason = "because a test says so",
  ): Promise<Report> {
    const answer = await this.ask<{ report: Report }>(
      `mutation Change($changes: [${this.owner}Change!]!, $reason: String!, $rehearse: Boolean!) {
         report: change${this.owner}(changes: $changes, reason: $reason, rehearse: $rehearse) {
           recordedAt outcomes { ${outcomeFields} }
         }
       }`,
      { changes, reason, rehearse },
    );
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data.report;
  }

  /** The outcome of one operation. */
  async one(change: object): Promise<Outcome> {
    const { outcomes } = await this.change([change]);
    return outcomes[0] as Outcome;
  }
}
