// SPDX-License-Identifier: EUPL-1.2
// Tokens that nobody may take for good, made as somebody would who wants in: with all of an issuer but what makes it so.
import { createPublicKey, generateKeyPairSync, type JsonWebKey, type KeyObject } from "node:crypto";
import { type CryptoKey, type JWK, SignJWT } from "jose";

/** Whose tokens are good, and a token of theirs that is. */
export interface Minting {
  readonly alg: "EdDSA" | "RS256";
  readonly key: KeyObject | CryptoKey;
  readonly published: JWK;
  /** With issuer, audience and subject; without times. */
  readonly claims: Readonly<Record<string, unknown>>;
}

const now = (): number => Math.floor(Date.now() / 1_000);
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const strangersKey = (alg: Minting["alg"]) =>
  alg === "EdDSA" ? generateKeyPairSync("ed25519") : generateKeyPairSync("rsa", { modulusLength: 2_048 });

/** @param claims beside or instead of those of a good token; undefined leaves one out */
function minted(
  { alg, key, published, claims }: Minting,
  over: Readonly<Record<string, unknown>> = {},
  header: Readonly<Record<string, unknown>> = {},
  by: KeyObject | CryptoKey = key,
): Promise<string> {
  return new SignJWT({ ...claims, exp: now() + 300, ...over })
    .setProtectedHeader({ alg, kid: published.kid as string, ...header })
    .sign(by);
}

export const goodToken = (minting: Minting): Promise<string> => minted(minting);

/** Each by what is wrong with it, and with nothing else. */
export async function badTokens(minting: Minting): Promise<Readonly<Record<string, string>>> {
  const { alg, published, claims } = minting;
  const stranger = strangersKey(alg);
  const strangersJwk = stranger.publicKey.export({ format: "jwk" });
  const byStranger = (header: object): Promise<string> =>
    minted(minting, {}, header as Record<string, unknown>, stranger.privateKey);
  const good = await minted(minting);
  const [header = "", , signature = ""] = good.split(".");
  const asAdmin = part({ ...claims, roles: ["admin"], exp: now() + 300 });
  const withSecret = (secret: Buffer): Promise<string> =>
    new SignJWT({ ...claims, exp: now() + 300 })
      .setProtectedHeader({ alg: "HS256", kid: published.kid as string })
      .sign(Buffer.concat([secret, Buffer.alloc(Math.max(0, 32 - secret.length))]));
  const pem = createPublicKey({ key: published as JsonWebKey, format: "jwk" }).export({
    type: "spki",
    format: "pem",
  });
  return {
    "with a forged signature": `${good.slice(0, -8)}AAAAAAAA`,
    "with other claims than were signed": `${header}.${asAdmin}.${signature}`,
    "that is not signed": `${part({ alg: "none" })}.${asAdmin}.`,
    "that is not signed, of a key that is known": `${part({ alg: "none", kid: published.kid })}.${asAdmin}.`,
    "that says it is not signed, with a signature": `${part({ alg: "none" })}.${asAdmin}.${signature}`,
    "that calls not being signed otherwise": `${part({ alg: "nOnE" })}.${asAdmin}.${signature}`,
    "that has expired": await minted(minting, { exp: now() - 120 }),
    "that is not good yet": await minted(minting, { nbf: now() + 120 }),
    "without an end": await minted(minting, { exp: undefined }),
    "for another audience": await minted(minting, { aud: "another" }),
    "without an audience": await minted(minting, { aud: undefined }),
    "of another issuer": await minted(minting, { iss: "https://another.example" }),
    "without an issuer": await minted(minting, { iss: undefined }),
    "without a subject": await minted(minting, { sub: undefined }),
    "that is for logging out": await minted(minting, {}, { typ: "logout+jwt" }),
    "signed with another key of the same name": await byStranger({}),
    "signed with another key that has no name": await byStranger({ kid: undefined }),
    "signed with a key that is not published, or no longer": await byStranger({ kid: "rotated" }),
    "signed with a key that it brings itself": await byStranger({ jwk: strangersJwk }),
    "signed with a key that it says is elsewhere": await byStranger({ jku: "http://127.0.0.1:1/keys" }),
    "signed with the published key as a shared secret": await withSecret(Buffer.from(pem as string)),
    "signed with the published letters as a shared secret": await withSecret(
      Buffer.from(published.x ?? published.n ?? "", "base64url"),
    ),
  };
}
