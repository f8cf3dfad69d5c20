// SPDX-License-Identifier: EUPL-1.2
import { createPublicKey } from "node:crypto";
import { createServer, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { type JWK, SignJWT } from "jose";
import { aPair, type Pair, signedBy } from "../../test/kit/keyPair";
import { aHouseKey } from "../../test/kit/testHouse";
import { machineTokens, tokenVerifier, type VerifyToken } from "../tokens";
import { accountOf } from "./account";
import { usualClaims } from "./claims";
import { OidcProvider, type OidcRules } from "./oidcProvider";

/** What the provider publishes, and how often it was asked. */
let published: JWK[];
let namesItself: string | null;
let asked: Record<string, number>;
let server: Server;
let issuer: string;
let pair: Pair;
const audience = "zorglandschap";
const warnings: object[] = [];
const house = { issuer: "house", audience };
const houseKey = aHouseKey();

beforeAll(async () => {
  pair = await aPair("first");
  server = createServer((request, response) => {
    const path = request.url ?? "";
    asked[path] = (asked[path] ?? 0) + 1;
    if (path === "/.well-known/openid-configuration") {
      response.end(JSON.stringify({ issuer: namesItself ?? issuer, jwks_uri: `${issuer}/keys` }));
    } else if (path === "/keys") response.end(JSON.stringify({ keys: published }));
    else response.writeHead(404).end();
  });
  await listening(0);
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(stopped);

beforeEach(() => {
  published = [pair.published];
  namesItself = null;
  asked = {};
  warnings.length = 0;
});

const listening = (port: number): Promise<void> =>
  new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));

async function stopped(): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

function verifier(over: Partial<OidcRules> = {}): VerifyToken {
  const rules: OidcRules = { issuer, audience, claims: usualClaims, ...over };
  const patience = { answerMs: 500, retryMs: 50, unknownKeyMs: 50 };
  const log = { warn: (fields: object) => void warnings.push(fields) };
  return tokenVerifier({
    machines: { ...house, keySet: { keys: [houseKey.published] } },
    people: new OidcProvider(rules, log as never, patience),
  });
}

const now = (): number => Math.floor(Date.now() / 1000);

/** Claims that are given as undefined are left out. */
const token = (claims: Readonly<Record<string, unknown>> = {}, by = pair, header = {}): Promise<string> =>
  signedBy(by, { iss: issuer, aud: audience, sub: "someone", exp: now() + 300, ...claims }, header);

const bearer = async (...given: Parameters<typeof token>): Promise<string> =>
  `Bearer ${await token(...given)}`;

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

describe("a token of the provider", () => {
  it("tells who asks, and for where", async () => {
    const claims = { roles: ["procurement"], regions: ["ZHZ"], municipalities: "GM0512 GM0546" };
    expect(await verifier()(await bearer(claims))).toEqual({
      subject: "someone",
      issuer,
      roles: ["procurement"],
      regions: ["ZHZ"],
      municipalities: ["GM0512", "GM0546"],
    });
  });

  it("is of somebody else than a token of the house, whatever they are called", async () => {
    const ofHouse = { ...house, keySet: { keys: [houseKey.published] } };
    const machine = machineTokens(ofHouse, houseKey, "someone", "admin");
    const both = [await verifier()(await bearer()), await verifier()(`Bearer ${await machine()}`)];
    expect(both.map(({ subject }) => subject)).toEqual(["someone", "someone"]);
    expect(both.map(accountOf)).toEqual([`someone (${issuer})`, "someone"]);
  });

  it.each(["RS256", "PS384", "ES256", "ES512", "EdDSA"])("may be signed with %s", async (alg) => {
    const other = await aPair(alg, alg);
    published = [pair.published, other.published];
    expect((await verifier()(await bearer({}, other))).subject).toBe("someone");
  });

  it("may have the scheme in any case, and say that it is an access token", async () => {
    const typed = await token({}, pair, { typ: "at+jwt" });
    expect((await verifier()(`bearer ${typed}`)).subject).toBe("someone");
  });

  it("is good a little after its end and a little before its beginning", async () => {
    expect((await verifier()(await bearer({ exp: now() - 20 }))).subject).toBe("someone");
    expect((await verifier()(await bearer({ nbf: now() + 20 }))).subject).toBe("someone");
  });

  it("has its roles wherever the configuration says", async () => {
    const claims = {
      realm_access: { roles: ["offline_access", "admin"] },
      "https://example.nl/regions": ["ZHZ"],
      resource_access: { "zorg.landschap": { municipalities: ["GM0512"] } },
    };
    const names = {
      roles: "realm_access.roles",
      regions: "https://example.nl/regions",
      municipalities: "resource_access.zorg.landschap.municipalities",
    };
    expect(await verifier({ claims: names })(await bearer(claims))).toMatchObject({
      roles: ["admin"],
      regions: ["ZHZ"],
      municipalities: ["GM0512"],
    });
  });

  it.each<[unknown, string[]]>([
    [["projector", "reporting"], ["reporting"]],
    [["Admin", "ADMIN", "beheer", "", null, 3, ["admin"]], []],
    ["projector", []],
    [{ admin: true }, []],
    [null, []],
    [undefined, []],
  ])("with roles %j opens %j", async (roles, opened) => {
    expect((await verifier()(await bearer({ roles }))).roles).toEqual(opened);
  });
});

describe("a token is refused", () => {
  const refusals: [string, () => Promise<string>][] = [
    ["with a forged signature", async () => `${(await token()).slice(0, -8)}AAAAAAAA`],
    [
      "with other claims than were signed",
      async () => {
        const [header, , signature] = (await token()).split(".");
        return `${header}.${part({ iss: issuer, aud: audience, sub: "x", exp: 9e9, roles: ["admin"] })}.${signature}`;
      },
    ],
    ["that has expired", () => token({ exp: now() - 60 })],
    ["that is not yet valid", () => token({ nbf: now() + 60 })],
    ["for another audience", () => token({ aud: "another" })],
    ["without an audience", () => token({ aud: undefined })],
    ["of another issuer", () => token({ iss: "https://another.example" })],
    ["without an issuer", () => token({ iss: undefined })],
    ["without a subject", () => token({ sub: undefined })],
    ["without an end", () => token({ exp: undefined })],
    ["signed with another key of the same name", async () => token({}, await aPair("first"))],
    ["signed with a key that nobody published", async () => token({}, await aPair("unknown"))],
    ["that is for logging out", () => token({}, pair, { typ: "logout+jwt" })],
    [
      "that is not signed",
      () =>
        Promise.resolve(
          `${part({ alg: "none" })}.${part({ iss: issuer, aud: audience, sub: "x", exp: 9e9 })}.`,
        ),
    ],
    [
      "signed with the published key as a shared secret",
      () => {
        const pem = createPublicKey({ key: pair.published as never, format: "jwk" }).export({
          type: "spki",
          format: "pem",
        });
        return new SignJWT({ iss: issuer, aud: audience, sub: "x", exp: 9e9 })
          .setProtectedHeader({ alg: "HS256", kid: "first" })
          .sign(Buffer.from(pem as string));
      },
    ],
    [
      "of the house, in the name of the provider",
      machineTokens({ issuer: "", audience }, houseKey, "coverage", "projector"),
    ],
  ];

  test.each(refusals)("%s", async (_what, make) => {
    const given = await make();
    const refusal = verifier()(`Bearer ${given}`);
    await expect(refusal).rejects.toMatchObject({
      message: "The token cannot be verified.",
      extensions: { code: "UNAUTHENTICATED" },
    });
    expect(JSON.stringify(await refusal.catch((fault: unknown) => fault))).not.toContain(given.slice(0, 20));
  });

  test("signed in a way that is not among the ones it names, with a key that was published for it", async () => {
    const other = await aPair("other", "Ed25519");
    published = [pair.published, other.published];
    await expect(verifier()(await bearer({}, other))).rejects.toThrow("The token cannot be verified.");
  });

  test("of another issuer that has the same keys, whoever asks the provider about it", async () => {
    const rules: OidcRules = { issuer, audience, claims: usualClaims };
    const provider = new OidcProvider(rules, { warn: () => undefined } as never);
    expect(await provider.verified(await token())).toMatchObject({ sub: "someone" });
    await expect(provider.verified(await token({ iss: "https://another.example" }))).rejects.toThrow("iss");
  });

  test("of the provider, in the name of the house", async () => {
    await expect(verifier()(await bearer({ iss: "house", roles: ["projector"] }))).rejects.toThrow(
      "verified",
    );
    expect(asked).toEqual({});
  });

  test("of the house, signed by the house but in the name of the provider", async () => {
    const forged = await machineTokens({ issuer, audience }, houseKey, "coverage", "projector")();
    await expect(verifier()(`Bearer ${forged}`)).rejects.toThrow("The token cannot be verified.");
  });
});

describe("keys", () => {
  it("are asked for once, at the first token", async () => {
    const verify = verifier();
    expect(await verify(undefined)).toMatchObject({ subject: null });
    expect(asked).toEqual({});
    const given = await bearer();
    await Promise.all([verify(given), verify(given), verify(given)]);
    await verify(given);
    expect(asked).toEqual({ "/.well-known/openid-configuration": 1, "/keys": 1 });
  });

  it("are asked for again when an unknown one comes by, not for each of them, and the old ones go", async () => {
    const verify = verifier();
    const old = await bearer();
    const next = await aPair("second");
    await verify(old);
    published = [next.published];
    await expect(verify(await bearer({}, next))).rejects.toThrow("The token cannot be verified.");
    expect(asked["/keys"]).toBe(1);
    await sleep(60);
    expect((await verify(await bearer({}, next))).subject).toBe("someone");
    expect(asked["/keys"]).toBe(2);
    await expect(verify(old)).rejects.toThrow("The token cannot be verified.");
  });
});

describe("a provider that does not answer", () => {
  const unavailable = { extensions: { code: "UPSTREAM_UNAVAILABLE" } };

  it("refuses tokens, lets others go on, and is asked again", async () => {
    const { port } = server.address() as AddressInfo;
    const verify = verifier();
    const given = await bearer();
    await stopped();
    await expect(verify(given)).rejects.toMatchObject(unavailable);
    await expect(verify(given)).rejects.toMatchObject(unavailable);
    expect(warnings).toHaveLength(1);
    expect(await verify(undefined)).toMatchObject({ subject: null });
    expect((await verify(`Bearer ${await machineTokens(house, houseKey, "x", "projector")()}`)).subject).toBe(
      "x",
    );
    await listening(port);
    await sleep(60);
    expect((await verify(given)).subject).toBe("someone");
  });

  it("does not make good keys useless", async () => {
    const { port } = server.address() as AddressInfo;
    const verify = verifier();
    const given = await bearer();
    await verify(given);
    await stopped();
    await sleep(60);
    await expect(verify(await bearer({}, await aPair("unknown")))).rejects.toMatchObject(unavailable);
    expect((await verify(given)).subject).toBe("someone");
    await listening(port);
  });

  it("is one that calls itself otherwise than the configuration does", async () => {
    namesItself = "https://another.example";
    await expect(verifier()(await bearer())).rejects.toMatchObject(unavailable);
    expect(warnings[0]).toMatchObject({
      reason: expect.stringContaining("https://another.example") as string,
    });
    expect(asked["/keys"]).toBeUndefined();
  });
});

it("without a provider no token of a person is good", async () => {
  const verify = tokenVerifier({ machines: { ...house, keySet: { keys: [houseKey.published] } } });
  await expect(verify(await bearer())).rejects.toThrow("The token cannot be verified.");
});
