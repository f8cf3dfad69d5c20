// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as sleep } from "node:timers/promises";
import { pino } from "pino";
import { type AskLocally } from "../../kit/localCall";
import { toAsOf } from "../../kit/moment";
import { type Owners, startOwners } from "../kit/owners";
import { askInside } from "../kit/testHouse";
import { type Answer } from "../kit/world";
import { type Subgraph } from "./subgraph";
import { settleWideLandscape } from "./wide/wideLandscape";

/** The day on which everything in the wide landscape holds. */
const day = "2024-06-01";

export interface Line {
  readonly requestId?: string;
  readonly statements?: number;
}

/** One subgraph under test, among the others that it needs. */
export interface Running {
  readonly owners: Owners;
  readonly url: string;
  /** The moment at which the landscape was settled. */
  readonly asOf: string;
  ask<Data>(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Answer<Data>>;
  /** Without a wire, as a gateway in the same process asks. */
  readonly askLocally: AskLocally;
  /** How many SQL statements an answer cost, as the service itself logged it. */
  statementsOf(answer: Answer<unknown>): Promise<number>;
  stop(): Promise<void>;
}

export async function startRunning({ name }: Subgraph): Promise<Running> {
  const lines: Line[] = [];
  const stream = { write: (line: string) => void lines.push(JSON.parse(line) as Line) };
  const owners = await startOwners(pino({ level: "info" }, stream));
  await settleWideLandscape(owners);
  const url = owners.urls.get(name) ?? "";
  const askLocally = owners.askedLocally.get(name);
  if (!askLocally) throw new Error(`There is no subgraph ${name}.`);
  return {
    owners,
    url,
    asOf: toAsOf({ on: day, knownAt: await owners.quality.changeLog.watermark() }),
    ask: (query, variables, headers) => askInside(url, query, variables, headers),
    askLocally,
    statementsOf: ({ requestId }) => statementsIn(lines, requestId),
    stop: () => owners.stop(),
  };
}

/** How many SQL statements an answer cost. The line is written just after the answer was sent. */
export async function statementsIn(lines: readonly Line[], requestId: string): Promise<number> {
  for (let turn = 0; turn < 200; turn += 1) {
    const line = lines.find((each) => each.requestId === requestId && each.statements !== undefined);
    if (line?.statements !== undefined) return line.statements;
    await sleep(10);
  }
  throw new Error(`No line was logged for the request ${requestId}.`);
}
