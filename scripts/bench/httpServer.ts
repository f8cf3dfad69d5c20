// SPDX-License-Identifier: EUPL-1.2
import { createServer, type IncomingMessage } from "node:http";
import { type AddressInfo } from "node:net";

export interface Body {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** As little of a server as there can be: a body, an answer. */
export async function listen(
  answer: (body: Body, path: string) => Promise<object> | object,
): Promise<string> {
  const server = createServer((request, response) => {
    read(request)
      .then((body) => answer(body, request.url ?? ""))
      .then((result) => {
        const text = Buffer.from(JSON.stringify(result));
        response.writeHead(200, {
          "content-type": "application/json; charset=utf-8",
          "content-length": text.length,
        });
        response.end(text);
      })
      .catch((fault: unknown) => response.writeHead(500).end(String(fault)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function read(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as Body;
}
