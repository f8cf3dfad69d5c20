// SPDX-License-Identifier: EUPL-1.2
import { createServer, type RequestListener } from "node:http";
import { type AddressInfo } from "node:net";
import { type DocumentNode } from "graphql";
import { readSupergraph } from "../../gateway/supergraph";
import { type AskLocally } from "../../kit/localCall";
import { foreign } from "./foreignPackages";
import { listen } from "./httpServer";
import { validDocuments } from "./measures";
import { startSubgraphs, supergraph } from "./subgraphs";

interface Asked {
  readonly document: DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string | undefined;
  readonly context?: unknown;
}

type Executor = (asked: Asked) => Promise<object> | object;
type MakeExecutor = (options: unknown) => Promise<{ readonly executor: Executor }>;

interface Runtime {
  getSchema(): Promise<unknown>;
}

interface HivePackage {
  readonly Logger: new (options: { level: false }) => object;
  readonly createGatewayRuntime: (options: object) => Runtime & RequestListener;
}

export interface HiveOptions {
  /** Where its packages are. */
  readonly folder: string;
  readonly subgraphsAt: string;
  readonly isLocal: boolean;
  readonly isRust: boolean;
}

/** Hive Gateway as its documentation says to serve it. */
export async function hive(options: HiveOptions): Promise<string> {
  const server = createServer(runtimeOf(options, planner(options)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

/** Its executor without its server. */
export async function bareHive(options: HiveOptions): Promise<string> {
  const make = planner(options);
  let executor: Executor | null = null;
  const runtime = runtimeOf(options, async (given) => {
    const made = await make?.(given);
    executor = made?.executor ?? null;
    return made as { executor: Executor };
  });
  await runtime.getSchema();
  const { Logger } = foreign<HivePackage>(options.folder, "@graphql-hive/gateway-runtime");
  const log = new Logger({ level: false });
  const documents = validDocuments(readSupergraph(supergraph(options.subgraphsAt), {}).apiSchema);
  return listen(({ query, variables = {} }) => {
    if (!executor) throw new Error("Hive has made no executor.");
    return executor({ document: documents(query), variables, context: { log } });
  });
}

function planner({ folder, isRust }: HiveOptions): MakeExecutor | undefined {
  if (!isRust) return undefined;
  return foreign<{ unifiedGraphHandler: MakeExecutor }>(folder, "@graphql-hive/router-runtime")
    .unifiedGraphHandler;
}

function runtimeOf(
  { folder, subgraphsAt, isLocal }: HiveOptions,
  unifiedGraphHandler: MakeExecutor | undefined,
): Runtime & RequestListener {
  const { createGatewayRuntime } = foreign<HivePackage>(folder, "@graphql-hive/gateway-runtime");
  return createGatewayRuntime({
    supergraph: supergraph(subgraphsAt),
    logging: false,
    landingPage: false,
    graphiql: false,
    ...(unifiedGraphHandler && { unifiedGraphHandler }),
    ...(isLocal && { transports: { http: inProcess(folder) } }),
  });
}

function inProcess(folder: string): object {
  const { print } = foreign<{ print: (document: DocumentNode) => string }>(folder, "graphql");
  const asks = startSubgraphs();
  const texts = new WeakMap<DocumentNode, string>();
  const textOf = (document: DocumentNode): string => {
    const text = texts.get(document) ?? print(document);
    texts.set(document, text);
    return text;
  };
  return {
    getSubgraphExecutor: ({ subgraphName }: { subgraphName: string }) => {
      const ask = Object.entries(asks).find(
        ([name]) => name === subgraphName.toLowerCase(),
      )?.[1] as AskLocally;
      return ({ document, variables, operationName }: Asked) =>
        ask({ query: textOf(document), variables, operationName, headers: {} });
    },
  };
}
