// SPDX-License-Identifier: EUPL-1.2
import { createServer, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { askGraph, type GraphSilence, type Told } from "../graph/graph";
import { askWithout } from "./askWithout";

/** What a gateway says, one after the other; null is that it does not answer. */
let said: unknown[];
let gateway: Server;

beforeAll(async () => {
  gateway = createServer((request, response) => {
    const answer = said.shift() ?? null;
    if (answer === null) request.socket.destroy();
    else response.end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => gateway.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  gateway.close();
  gateway.closeAllConnections();
});

const without = (owner: string, data: unknown): unknown => ({
  data,
  errors: [
    {
      message: "It cannot be reached.",
      path: ["provider"],
      extensions: { code: "UPSTREAM_UNAVAILABLE", serviceName: owner },
    },
  ],
});

function ask(...answers: unknown[]): Promise<Told<unknown>> {
  said = answers;
  const url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/graphql`;
  return askWithout(
    {
      ask: (document, variables) => askGraph(url, document, variables, { requestId: "1", patienceMs: 5_000 }),
    },
    { name: "Names", text: "query Names { names }" },
    { quality: true },
    { quality: "quality" },
  );
}

const owners = ({ missing }: Pick<Told<unknown>, "missing">): unknown[] => missing.map(({ owner }) => owner);

test.each([
  ["does not answer", null],
  ["is without what all hangs on", without("providers", null)],
])("the first answer stands when the second %s", async (_how, second) => {
  const told = await ask(without("quality", { names: ["A"] }), second);
  expect(told.data).toEqual({ names: ["A"] });
  expect(owners(told)).toEqual(["quality"]);
  expect(said).toEqual([]);
});

test("the second answer is told, with what it was asked without", async () => {
  const told = await ask(without("quality", { names: null }), { data: { names: ["A"] } });
  expect([told.data, owners(told)]).toEqual([{ names: ["A"] }, ["quality"]]);
});

test("who did not answer is named, also when nothing follows", async () => {
  const fault = await ask(without("quality", null), null).catch((silence: GraphSilence) => silence);
  expect(owners(fault)).toEqual(["quality"]);
});

test("a gateway that is away is asked once", async () => {
  await expect(ask(null, { data: {} })).rejects.toMatchObject({ isPartial: false, missing: [] });
  expect(said).toHaveLength(1);
});
