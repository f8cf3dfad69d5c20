// SPDX-License-Identifier: EUPL-1.2
import { once } from "node:events";
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import { type AddressInfo } from "node:net";
import { onEachEngine } from "../test/gateway/runningGateway";
import { type Gateway } from "./gateway";

onEachEngine((running) => {
  describe("when the client goes away", () => {
    let slow: Server;
    let waiting: Gateway;

    beforeAll(async () => {
      slow = createServer();
      await new Promise<void>((resolve) => slow.listen(0, "127.0.0.1", resolve));
      const url = `http://127.0.0.1:${(slow.address() as AddressInfo).port}/`;
      waiting = await running.another({ ...running.toys.urls, owners: url, deals: url });
    });

    afterAll(async () => {
      slow.closeAllConnections();
      slow.close();
      await waiting.close();
    });

    /** Asks, and goes away as soon as the subgraph is asked. */
    async function askAndGo(query: string): Promise<ServerResponse> {
      const asking = request(waiting.url, {
        method: "POST",
        headers: { "content-type": "application/json" },
      });
      asking.once("error", () => undefined);
      asking.end(JSON.stringify({ query }));
      const [, response] = (await once(slow, "request")) as [IncomingMessage, ServerResponse];
      asking.destroy();
      return response;
    }

    test("what a query asked of a subgraph is given up", async () => {
      const response = await askAndGo('{ owner(id: "o", asOf: "t") { name } }');
      if (!response.destroyed) await once(response, "close");
      expect(response.writableFinished).toBe(false);
    });

    test("a mutation is carried out", async () => {
      const response = await askAndGo('mutation { a: sign(id: "1") b: sign(id: "2") }');
      const next = once(slow, "request");
      response.end('{"data":{"f0":"signed 1","f1":"signed 1","a":"signed 1","sign":"signed 1"}}');
      const [, second] = (await next) as [IncomingMessage, ServerResponse];
      second.end('{"data":{}}');
      expect(response.writableFinished).toBe(true);
    });
  });
});
