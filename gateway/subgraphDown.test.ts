// SPDX-License-Identifier: EUPL-1.2
import { createServer, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { proofChecker } from "../kit/identity/proof";
import { turnAway } from "../kit/refusal";
import { onEachEngine } from "../test/gateway/runningGateway";
import { type Gateway } from "./gateway";

onEachEngine((running) => {
  describe("a subgraph that is not there", () => {
    let broken: Server;
    let behave: "refuse" | "hang" | "proxy page" | "doubt";
    let lame: Gateway;

    beforeAll(async () => {
      broken = createServer((request, response) => {
        if (behave === "refuse") request.socket.destroy();
        if (behave === "proxy page")
          response.writeHead(503, { "content-type": "text/html" }).end("<p>secret proxy</p>");
        if (behave === "doubt")
          proofChecker({ issuer: "another", keySet: { keys: [] } })("a proof").catch((fault: unknown) =>
            turnAway(request, response, fault),
          );
      });
      await new Promise<void>((resolve) => broken.listen(0, "127.0.0.1", resolve));
      lame = await running.another({
        ...running.toys.urls,
        owners: `http://127.0.0.1:${(broken.address() as AddressInfo).port}/`,
      });
    });

    afterAll(async () => {
      broken.closeAllConnections();
      broken.close();
      await lame.close();
    });

    test("(that doubts the gateway) is a fault of the house, not of the client's token", async () => {
      behave = "doubt";
      const { errors } = await running.ask('{ owner(id: "O-1", asOf: "x") { name } }', {}, {}, lame.url);
      expect(errors).toEqual([
        expect.objectContaining({
          message: "Internal error.",
          extensions: expect.objectContaining({
            code: "INTERNAL_SERVER_ERROR",
            serviceName: "owners",
          }) as object,
        }),
      ]);
    });

    test.each(["refuse", "hang", "proxy page"] as const)(
      "(%s) leaves what is known, with a hole and its error",
      async (how) => {
        behave = how;
        const { status, data, errors } = await running.ask(
          "{ answer(first: 2) { verdict entries { ownerId owner { id name } deal { title owner { kind } } } } }",
          {},
          {},
          lame.url,
        );
        expect(status).toBe(200);
        const entry = (position: number): unknown => ({
          ownerId: `owner-${position}`,
          owner: null,
          deal: { title: `title of deal-${position}`, owner: { kind: null } },
        });
        expect(data).toEqual({ answer: { verdict: "COVERED", entries: [entry(0), entry(1)] } });
        const hole = (...path: (string | number)[]): unknown =>
          expect.objectContaining({
            message: `The subgraph owners ${how === "hang" ? "did not answer in time" : "cannot be reached"}.`,
            path: ["answer", "entries", ...path],
            extensions: { code: "UPSTREAM_UNAVAILABLE", serviceName: "owners" },
          });
        expect(errors).toHaveLength(4);
        expect(errors).toEqual(
          expect.arrayContaining([
            hole(0, "owner", "name"),
            hole(1, "owner", "name"),
            hole(0, "deal", "owner", "kind"),
            hole(1, "deal", "owner", "kind"),
          ]),
        );
        expect(JSON.stringify(errors)).not.toMatch(/secret|127\.0\.0\.1|representations/);
      },
    );

    test("costs only its own root field", async () => {
      behave = "refuse";
      const { data, errors } = await running.ask(
        `{ owner(id: "o", asOf: "t") { name } answer(first: 1) { verdict } }`,
        {},
        {},
        lame.url,
      );
      expect(data).toEqual({ owner: null, answer: { verdict: "COVERED" } });
      expect(errors).toMatchObject([{ path: ["owner"], extensions: { code: "UPSTREAM_UNAVAILABLE" } }]);
    });

    test("is not missed when only the key is asked", async () => {
      const { data, errors } = await running.ask(
        "{ answer(first: 1) { entries { owner { id } } } }",
        {},
        {},
        lame.url,
      );
      expect(errors).toBeUndefined();
      expect(data).toEqual({ answer: { entries: [{ owner: { id: "owner-0" } }] } });
    });

    test("does not take the gateway out of service", async () => {
      expect((await fetch(lame.url.replace("/graphql", "/readyz"))).status).toBe(200);
    });
  });
});
