// SPDX-License-Identifier: EUPL-1.2
import { createServer } from "node:http";
import { type AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { usualClaims } from "../kit/identity/claims";
import { OidcProvider } from "../kit/identity/oidcProvider";
import { proofChecker, proofHeader } from "../kit/identity/proof";
import { badTokens, goodToken } from "../test/kit/badTokens";
import { aPair, type Pair, signedBy } from "../test/kit/keyPair";
import { tokenVerifier } from "../kit/tokens";
import { fromTheHouse, machines, minting, testIdentity, tokenWith } from "../test/kit/testHouse";
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

describe("people, of a login provider that changes its keys", () => {
  const audience = "zorglandschap";
  const unknownKeyMs = 50;
  let published: Pair["published"][];
  let issuer: string;
  let gateway: Awaited<ReturnType<typeof running.another>>;
  const login = createServer(({ url }, response) => {
    const told = url === "/keys" ? { keys: published } : { issuer, jwks_uri: `${issuer}/keys` };
    response.end(JSON.stringify(told));
  });

  beforeAll(async () => {
    await new Promise<void>((listening) => login.listen(0, "127.0.0.1", listening));
    issuer = `http://127.0.0.1:${(login.address() as AddressInfo).port}`;
    const people = new OidcProvider(
      { issuer, audience, claims: usualClaims },
      { warn: () => undefined },
      { answerMs: 2_000, retryMs: unknownKeyMs, unknownKeyMs },
    );
    const identity = { ...testIdentity, verifyToken: tokenVerifier({ machines, people }) };
    gateway = await running.another(undefined, undefined, undefined, identity);
  });
  afterAll(async () => {
    await gateway.close();
    login.closeAllConnections();
    await new Promise((closed) => login.close(closed));
  });

  /** What the gateway makes of a token, and whether it asked a subgraph. */
  async function asked(pair: Pair, claims: object = {}): Promise<{ status: number; isAsked: boolean }> {
    running.toys.calls.length = 0;
    const now = Math.floor(Date.now() / 1_000);
    const token = await signedBy(pair, { iss: issuer, aud: audience, sub: "soj", exp: now + 300, ...claims });
    const { status } = await running.ask(question, {}, { authorization: `Bearer ${token}` }, gateway.url);
    return { status, isAsked: running.called().length > 0 };
  }
  const taken = { status: 200, isAsked: true };
  const refused = { status: 401, isAsked: false };

  it("are known by the keys that it publishes, without a restart", async () => {
    const [first, second, third] = [await aPair("1"), await aPair("2"), await aPair("3")];
    published = [first.published];
    expect([await asked(first), await asked(second)]).toEqual([taken, refused]);
    published = [first.published, second.published];
    await sleep(2 * unknownKeyMs);
    expect([await asked(second), await asked(first)]).toEqual([taken, taken]);
    published = [second.published, third.published];
    await sleep(2 * unknownKeyMs);
    expect([await asked(third), await asked(second), await asked(first)]).toEqual([taken, taken, refused]);
    // A key under the name of another is no key.
    const swapped = { privateKey: first.privateKey, published: third.published };
    expect(await asked(swapped)).toEqual(refused);
  });

  it("may have a clock that is half a minute off, and no more", async () => {
    const pair = await aPair("clock");
    published = [pair.published];
    await sleep(2 * unknownKeyMs);
    const now = Math.floor(Date.now() / 1_000);
    const of = [{ exp: now - 26 }, { exp: now - 31 }, { nbf: now + 30 }, { nbf: now + 60 }];
    const told = [];
    for (const claims of of) told.push(await asked(pair, claims));
    expect(told).toEqual([taken, refused, taken, refused]);
  });
});
