// SPDX-License-Identifier: EUPL-1.2
import "reflect-metadata";
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from "jose";
import { anonymous } from "./access";
import { machineTokens, tokenVerifier, type VerifyToken } from "./tokens";

const rules = { issuer: "issuer", audience: "register" };
let key: JWK;
let stranger: JWK;
let verify: VerifyToken;

beforeAll(async () => {
  [key, stranger] = await Promise.all([aKey(), aKey()]);
  const { kty, crv, x, kid } = key;
  verify = tokenVerifier({ ...rules, keySet: { keys: [{ kty, crv, x, kid } as JWK] } });
});

async function aKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair("EdDSA", { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: "projector" };
}

const bearer = async (over: Partial<typeof rules> = {}, by = key): Promise<string> =>
  `Bearer ${await machineTokens({ ...rules, ...over }, by, "coverage", "projector")()}`;

it("no token is an anonymous viewer", async () => {
  expect(await verify(undefined)).toEqual(anonymous);
});

it("a good token tells who and what", async () => {
  expect(await verify(await bearer())).toEqual({ subject: "coverage", roles: ["projector"] });
});

it.each<[string, () => Promise<string>]>([
  ["of another issuer", () => bearer({ issuer: "other" })],
  ["for another audience", () => bearer({ audience: "other" })],
  ["signed with another key of the same name", () => bearer({}, stranger)],
  ["that is cut off", async () => (await bearer()).slice(0, -3)],
  ["without the word Bearer", async () => (await bearer()).slice(7)],
  ["that is empty", () => Promise.resolve("")],
  [
    "that has expired",
    async () => {
      const token = new SignJWT({ roles: ["projector"] }).setProtectedHeader({
        alg: "EdDSA",
        kid: "projector",
      });
      const expired = token
        .setIssuer("issuer")
        .setAudience("register")
        .setSubject("coverage")
        .setExpirationTime(1);
      return `Bearer ${await expired.sign(await importJWK(key, "EdDSA"))}`;
    },
  ],
  [
    "without an end",
    async () => {
      const token = new SignJWT({ roles: ["projector"] }).setProtectedHeader({
        alg: "EdDSA",
        kid: "projector",
      });
      const endless = token.setIssuer("issuer").setAudience("register").setSubject("coverage");
      return `Bearer ${await endless.sign(await importJWK(key, "EdDSA"))}`;
    },
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

it("where no keys are known no token is good", async () => {
  await expect(tokenVerifier(null)(await bearer())).rejects.toThrow("The token cannot be verified.");
});
