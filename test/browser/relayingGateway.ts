// SPDX-License-Identifier: EUPL-1.2
import { createServer } from "node:http";
import { type AddressInfo } from "node:net";

export interface RelayingGateway {
  readonly url: string;
  /** How many questions came since it was last asked. */
  takeCount(): number;
  close(): void;
}

/** The same gateway, behind a line that counts what is asked of it. @param changed what becomes of an answer on the way */
export async function startRelayingGateway(
  gateway: string,
  changed: (answer: string) => string = (answer) => answer,
): Promise<RelayingGateway> {
  let count = 0;
  const server = createServer((request, response) => {
    void (async () => {
      count += 1;
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const answer = await fetch(gateway, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: Buffer.concat(parts),
      });
      response.writeHead(answer.status, { "content-type": "application/json" });
      response.end(changed(await answer.text()));
    })();
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
