// SPDX-License-Identifier: EUPL-1.2
import { type EngineName, engineNames, usualEngine } from "../../gateway/engines";
import { type Gateway, startGateway } from "../../gateway/gateway";
import { type GatewayLog } from "../../gateway/operationLog";
import { type Identity } from "../../kit/identity/identity";
import { testIdentity } from "../kit/testHouse";
import { startToyGraph, type ToyGraph, toySupergraph } from "./toyGraph";

export interface GraphqlError {
  message: string;
  path?: (string | number)[];
  extensions: Record<string, unknown>;
}

export interface Answer<Data> {
  status: number;
  headers: Headers;
  data: Data;
  errors: GraphqlError[] | undefined;
}

export interface LogLine {
  level: string;
  fields: Record<string, unknown>;
}

export interface RunningGateway {
  readonly toys: ToyGraph;
  readonly url: string;
  /** The names of the subgraphs that were called, in order. */
  called(): string[];
  readonly lines: LogLine[];
  readonly log: GatewayLog;
  /** A second gateway over the same subgraphs, or over others. */
  another(
    subgraphUrls?: Record<string, string>,
    port?: number,
    trustedDocuments?: string,
    identity?: Identity,
  ): Promise<Gateway>;
  ask<Data = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
    url?: string,
  ): Promise<Answer<Data>>;
}

/**
 * For the length of a test file: the toy subgraphs and a gateway over them, asked over HTTP. The engine's package has
 * a CommonJS build, which jest's module system loads, so the gateway runs inside the test. That the compiled process
 * starts and stops is `gateway/main.test.ts`'s to show.
 */
export function runningGateway(engine: EngineName = usualEngine): RunningGateway {
  const lines: LogLine[] = [];
  const write =
    (level: string) =>
    (fields: unknown): void =>
      void lines.push({ level, fields: fields as Record<string, unknown> });
  const log = { info: write("info"), error: write("error") };
  let toys: ToyGraph;
  let gateway: Gateway;

  const another = (
    subgraphUrls: Record<string, string> = { ...toys.urls },
    port: number = 0,
    trustedDocuments?: string,
    identity: Identity = testIdentity,
  ): Promise<Gateway> =>
    startGateway({
      supergraphSdl: toySupergraph(),
      subgraphUrls,
      port,
      host: "127.0.0.1",
      log,
      identity,
      subgraphDeadlineMs: 3_000,
      engine,
      trustedDocuments,
    });

  beforeAll(async () => {
    toys = await startToyGraph();
    gateway = await another();
  });
  afterAll(async () => {
    await gateway.close();
    await toys.stopAll();
  });
  beforeEach(() => {
    toys.calls.length = 0;
    lines.length = 0;
  });

  return {
    get toys() {
      return toys;
    },
    get url() {
      return gateway.url;
    },
    called: () => toys.calls.map(({ subgraph }) => subgraph),
    lines,
    log,
    another,
    ask: (query, variables = {}, headers = {}, url = gateway.url) => ask(url, query, variables, headers),
  };
}

/** What every engine must do alike. */
export function onEachEngine(tests: (running: RunningGateway) => void): void {
  describe.each(engineNames)("the engine %s:", (engine) => tests(runningGateway(engine)));
}

async function ask<Data>(
  url: string,
  query: string,
  variables: Record<string, unknown>,
  headers: Record<string, string>,
): Promise<Answer<Data>> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as Pick<Answer<Data>, "data" | "errors">;
  return { status: response.status, headers: response.headers, data: body.data, errors: body.errors };
}
