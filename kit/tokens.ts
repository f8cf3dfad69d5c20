// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { createLocalJWKSet, importJWK, type JSONWebKeySet, type JWK, jwtVerify, SignJWT } from "jose";
import { anonymous, type Role, type Viewer } from "./access";
import { unauthenticated } from "./errors";

export interface TokenRules {
  readonly issuer: string;
  readonly audience: string;
  /** The published keys of the issuer, a JSON Web Key Set. */
  readonly keySet: JSONWebKeySet;
}

export type VerifyToken = (authorization: string | undefined) => Promise<Viewer>;

const algorithm = "EdDSA";
const bearer = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/;

/** No token makes an anonymous viewer; a token that cannot be verified is refused, never treated as none. */
export function tokenVerifier(rules: TokenRules | null): VerifyToken {
  const keys = rules && createLocalJWKSet(rules.keySet);
  return async (authorization) => {
    if (authorization === undefined) return anonymous;
    const [, token] = bearer.exec(authorization) ?? [];
    if (!rules || !keys || token === undefined) throw unauthenticated("The token cannot be verified.");
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: rules.issuer,
        audience: rules.audience,
        algorithms: [algorithm],
        requiredClaims: ["sub", "exp"],
      });
      return { subject: payload.sub ?? null, roles: rolesIn(payload["roles"]) };
    } catch {
      throw unauthenticated("The token cannot be verified.");
    }
  };
}

/** Signs short-lived tokens for a machine, with its own private key. */
export function machineTokens(
  rules: Pick<TokenRules, "issuer" | "audience">,
  privateKey: JWK,
  subject: string,
  role: Role,
): () => Promise<string> {
  return async () =>
    new SignJWT({ roles: [role] })
      .setProtectedHeader({
        alg: algorithm,
        ...(privateKey.kid === undefined ? {} : { kid: privateKey.kid }),
      })
      .setIssuer(rules.issuer)
      .setAudience(rules.audience)
      .setSubject(subject)
      .setIssuedAt()
      .setExpirationTime("2m")
      .sign(await importJWK(privateKey, algorithm));
}

export function readKeySet(file: string): JSONWebKeySet {
  return JSON.parse(readFileSync(file, "utf8")) as JSONWebKeySet;
}

export function readPrivateKey(file: string): JWK {
  return JSON.parse(readFileSync(file, "utf8")) as JWK;
}

function rolesIn(claim: unknown): string[] {
  return Array.isArray(claim) ? claim.filter((role): role is string => typeof role === "string") : [];
}
