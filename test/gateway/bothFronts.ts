// SPDX-License-Identifier: EUPL-1.2
import { type IncomingMessage, request, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { type GraphQLSchema } from "graphql";
import { anonymous } from "../../kit/access";
import { DocumentStore } from "../../gateway/documentStore";
import { type Engine } from "../../gateway/engine";
import { Execution } from "../../gateway/execution";
import { FastPath } from "../../gateway/fastPath";
import { createFront } from "../../gateway/front";
import { type GatewayLog } from "../../gateway/operationLog";
import { Masking } from "../../gateway/masking";
import { startOperations } from "../../gateway/operations";
import { TrustedDocuments } from "../../gateway/trustedDocuments";

export interface BothFronts {
  /** The answer of the GraphQL server, which then knows the document, and the one that comes next. */
  ask(asking: Asking): Promise<{ readonly server: Answer; readonly next: Answer; readonly isFast: boolean }>;
  close(): Promise<void>;
}

export interface Asking {
  readonly method?: "GET" | "POST";
  readonly search?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** All that goes over the wire, but for the time of day. */
export interface Answer {
  readonly status: number | undefined;
  readonly headers: readonly string[];
  readonly body: string;
}

/** A front over this engine, its GraphQL server and its fast path told apart. */
export async function bothFronts(
  schema: GraphQLSchema,
  engine: Engine,
  log: GatewayLog,
): Promise<BothFronts> {
  const documents = new DocumentStore(500);
  const masking = new Masking(log, false);
  const execution = new Execution(schema, engine, masking);
  const operations = await startOperations(schema, execution, documents, masking, log);
  const fastPath = new FastPath({ documents, execution, masking, log });
  let [isOpen, fast] = [true, 0];
  const server = createFront({
    operations,
    fastPath: {
      answer: async (asked, context) => {
        const answer = isOpen ? await fastPath.answer(asked, context) : null;
        if (answer !== null) fast += 1;
        return answer;
      },
    },
    trustedDocuments: new TrustedDocuments([]),
    log,
    examples: [],
    neighbours: [],
    verifyToken: () => Promise.resolve(anonymous),
    isReady: () => true,
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    ask: async (asking) => {
      isOpen = false;
      const answer = await send(server, asking);
      [isOpen, fast] = [true, 0];
      return { server: answer, next: await send(server, asking), isFast: fast === 1 };
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await operations.stop();
    },
  };
}

function send(server: Server, { method = "POST", search = "", headers = {}, body }: Asking): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const sending = request(
      {
        host: "127.0.0.1",
        port,
        path: `/graphql${search}`,
        method,
        headers: {
          ...(method === "POST" ? { "content-type": "application/json" } : {}),
          "x-request-id": "same",
          ...headers,
        },
      },
      (response) => void read(response).then(resolve, reject),
    );
    sending.once("error", reject);
    sending.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

async function read(response: IncomingMessage): Promise<Answer> {
  let body = "";
  for await (const chunk of response.setEncoding("utf8")) body += String(chunk);
  const headers: string[] = [];
  for (let index = 0; index < response.rawHeaders.length; index += 2) {
    const [name = "", value = ""] = response.rawHeaders.slice(index, index + 2);
    if (name.toLowerCase() !== "date") headers.push(`${name}: ${value}`);
  }
  return { status: response.statusCode, headers: headers.toSorted(), body };
}
