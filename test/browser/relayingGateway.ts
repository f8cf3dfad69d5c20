// SPDX-License-Identifier: EUPL-1.2
import { createServer } from "node:http";
import { type AddressInfo } from "node:net";

export interface RelayingGateway {
  readonly url: string;
  /** How many questions came since it was last asked. */
  takeCount(): number;
  close(): void;
}

/**
 * The same gateway, behind a line that counts what is asked of it. The exchange is not there.
 *
 * @param changed what becomes of an answer on the way
 * @param asWhom what becomes of who asks
 */
export async function startRelayingGateway(
  gateway: string | (() => string),
  changed: (answer: string) => string = (answer) => answer,
  asWhom: (authorization: string) => Promise<string> = (authorization) => Promise.resolve(authorization),
): Promise<RelayingGateway> {
  let count = 0;
  const server = createServer((request, response) => {
    const left = new AbortController();
    response.once("close", () => left.abort());
    (async () => {
      if (request.url !== "/graphql") return response.writeHead(503).end();
      count += 1;
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const { authorization } = request.headers;
      const answer = await fetch(typeof gateway === "string" ? gateway : gateway(), {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(authorization !== undefined && { authorization: await asWhom(authorization) }),
        },
        body: Buffer.concat(parts),
        signal: left.signal,
      });
      response.writeHead(answer.status, { "content-type": "application/json" });
      return response.end(changed(await answer.text()));
    })().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    takeCount: () => {
      const taken = count;
      count = 0;
      return taken;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
