// SPDX-License-Identifier: EUPL-1.2
import { createServer } from "node:http";
import { type AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

export interface SlowSite {
  readonly url: string;
  close(): void;
}

/** The same site over a line on which each page comes in pieces, with time between them for a browser to paint. */
export async function startSlowSite(site: () => string, pieces: number, pauseMs: number): Promise<SlowSite> {
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(new URL(request.url ?? "/", site()));
      const body = Buffer.from(await answer.arrayBuffer());
      const type = answer.headers.get("content-type") ?? "";
      response.writeHead(answer.status, {
        "content-type": type,
        "content-security-policy": answer.headers.get("content-security-policy") ?? "",
      });
      if (!type.startsWith("text/html")) return response.end(body);
      const size = Math.ceil(body.length / pieces);
      for (let from = 0; from < body.length; from += size) {
        response.write(body.subarray(from, from + size));
        await pause(pauseMs);
      }
      return response.end();
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
