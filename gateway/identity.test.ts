// SPDX-License-Identifier: EUPL-1.2
import { proofChecker, proofHeader } from "../kit/identity/proof";
import { badTokens, goodToken } from "../test/kit/badTokens";
import { fromTheHouse, minting, testIdentity, tokenWith } from "../test/kit/testHouse";
import { runningGateway } from "../test/gateway/runningGateway";

const running = runningGateway();
const question = '{ owner(id: "O-1", asOf: "x") { name } }';

test("a call to a subgraph carries a proof of the house and the verified token, and no other proof", async () => {
  const authorization = `Bearer ${await tokenWith("reporting")}`;
  await running.ask(question, {}, { authorization, [proofHeader]: "a proof of my own" });
  expect(running.toys.calls.length).toBeGreaterThan(0);
  for (const { headers } of running.toys.calls) {
    expect(headers.authorization).toBe(authorization);
    await testIdentity.checkProof(headers[proofHeader] as string);
  }
});

test("a client needs no proof, and a proof makes nobody somebody", async () => {
  await running.ask(question, {}, await fromTheHouse());
  expect(running.toys.calls[0]?.headers.authorization).toBeUndefined();
});

test.each<[string, () => Promise<string>]>([
  ["forged", async () => `Bearer ${(await tokenWith("admin")).slice(0, -8)}AAAAAAAA`],
  ["no token", () => Promise.resolve("Bearer x")],
  ["of another scheme", () => Promise.resolve("Basic YTpi")],
  ["empty", () => Promise.resolve("")],
  ["a proof", async () => `Bearer ${await testIdentity.prove()}`],
])("a token that is %s is refused before any subgraph is called", async (_what, authorization) => {
  const { status, headers, data, errors } = await running.ask(
    question,
    {},
    { authorization: await authorization() },
  );
  expect({ status, data, errors }).toEqual({
    status: 401,
    data: undefined,
    errors: [{ message: "The token cannot be verified.", extensions: { code: "UNAUTHENTICATED" } }],
  });
  expect(headers.get("www-authenticate")).toBe("Bearer");
  expect(running.called()).toEqual([]);
});

test("a token that is made in a wrong way is refused before any subgraph is called, whatever is wrong with it", async () => {
  for (const [what, token] of Object.entries(await badTokens(minting))) {
    const { status, errors } = await running.ask(question, {}, { authorization: `Bearer ${token}` });
    const codes = errors?.map(({ extensions }) => extensions["code"]);
    expect({ what, status, codes }).toEqual({ what, status: 401, codes: ["UNAUTHENTICATED"] });
  }
  expect(running.called()).toEqual([]);
  await running.ask(question, {}, { authorization: `Bearer ${await goodToken(minting)}` });
  expect(running.called()).not.toEqual([]);
});

test("a proof of another house is none", async () => {
  const other = proofChecker({ issuer: "another", keySet: { keys: [] } });
  await running.ask(question);
  await expect(other(running.toys.calls[0]?.headers[proofHeader] as string)).rejects.toThrow("valid proof");
});
