// SPDX-License-Identifier: EUPL-1.2
import { type JWTHeaderParameters, SignJWT } from "jose";
import { aPair } from "../test/kit/keyPair";
import { aHouseKey } from "../test/kit/testHouse";
import { anonymous } from "./access";
import { aProof } from "./identity/proof";
import { machineTokens, tokenVerifier } from "./tokens";

const rules = { issuer: "issuer", audience: "register" };
const key = aHouseKey();
const stranger = aHouseKey();
const verify = tokenVerifier({ machines: { ...rules, keySet: { keys: [key.published] } } });

const bearer = async (over: Partial<typeof rules> = {}, by = key): Promise<string> =>
  `Bearer ${await machineTokens({ ...rules, ...over }, by, "coverage", "projector")()}`;

const aToken = (header: JWTHeaderParameters = { alg: "EdDSA", kid: "house" }) =>
  new SignJWT({ roles: ["projector"] })
    .setProtectedHeader(header)
    .setIssuer("issuer")
    .setAudience("register");

it("no token is an anonymous viewer", async () => {
  expect(await verify(undefined)).toEqual(anonymous);
});

it("a good token tells who and what", async () => {
  expect(await verify(await bearer())).toEqual({
    subject: "coverage",
    roles: ["projector"],
    regions: [],
    municipalities: [],
  });
});

it("a token is good a little after its end and a little before its beginning: clocks differ", async () => {
  const ended = await aToken().setSubject("coverage").setExpirationTime("20s ago").sign(key.private);
  const toBegin = aToken().setSubject("coverage").setNotBefore("20s").setExpirationTime("5m");
  for (const token of [ended, await toBegin.sign(key.private)]) {
    expect((await verify(`Bearer ${token}`)).subject).toBe("coverage");
  }
});

it.each<[string, () => Promise<string>]>([
  ["of another issuer", () => bearer({ issuer: "other" })],
  ["for another audience", () => bearer({ audience: "other" })],
  ["signed with another key of the same name", () => bearer({}, stranger)],
  ["that is cut off", async () => (await bearer()).slice(0, -3)],
  ["without the word Bearer", async () => (await bearer()).slice(7)],
  ["that is empty", () => Promise.resolve("")],
  ["that is a proof", async () => `Bearer ${await aProof("issuer", key, "coverage", 60_000)}`],
  [
    "that has expired",
    async () => `Bearer ${await aToken().setSubject("coverage").setExpirationTime(1).sign(key.private)}`,
  ],
  [
    "that expired a minute ago, which is more than clocks differ",
    async () =>
      `Bearer ${await aToken().setSubject("coverage").setExpirationTime("60s ago").sign(key.private)}`,
  ],
  [
    "that is not good for another minute",
    async () =>
      `Bearer ${await aToken().setSubject("coverage").setNotBefore("1m").setExpirationTime("5m").sign(key.private)}`,
  ],
  [
    "that is for logging out",
    async () => {
      const token = aToken({ alg: "EdDSA", kid: "house", typ: "logout+jwt" }).setSubject("coverage");
      return `Bearer ${await token.setExpirationTime("1m").sign(key.private)}`;
    },
  ],
  ["without an end", async () => `Bearer ${await aToken().setSubject("coverage").sign(key.private)}`],
  ["without a subject", async () => `Bearer ${await aToken().setExpirationTime("1m").sign(key.private)}`],
  [
    "with a subject of blanks",
    async () => `Bearer ${await aToken().setSubject(" ").setExpirationTime("1m").sign(key.private)}`,
  ],
  [
    "that is not signed",
    () => {
      const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
      const claims = { iss: "issuer", aud: "register", sub: "x", roles: ["projector"], exp: 9e9 };
      return Promise.resolve(`Bearer ${part({ alg: "none" })}.${part(claims)}.`);
    },
  ],
])("a token %s is refused, never treated as none", async (_what, token) => {
  await expect(verify(await token())).rejects.toThrow("The token cannot be verified.");
});

it("a token that is signed in another way is refused, also with a key that was published for it", async () => {
  const other = await aPair("other", "ES256");
  const both = tokenVerifier({ machines: { ...rules, keySet: { keys: [key.published, other.published] } } });
  const token = aToken({ alg: "ES256", kid: "other" }).setSubject("coverage").setExpirationTime("1m");
  const signed = await token.sign(other.privateKey);
  expect((await both(await bearer())).subject).toBe("coverage");
  await expect(both(`Bearer ${signed}`)).rejects.toThrow("The token cannot be verified.");
});

it("where no keys are known no token is good", async () => {
  await expect(tokenVerifier({})(await bearer())).rejects.toThrow("The token cannot be verified.");
});
