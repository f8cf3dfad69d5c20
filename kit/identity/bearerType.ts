// SPDX-License-Identifier: EUPL-1.2

import { type JWTPayload } from "jose";

/** RFC 9068. */
const accessToken = "at+jwt";
const bearerTypes = ["jwt", accessToken];
/** Keycloak says it in a claim; before its version 24 its access tokens have a nonce too. */
const typeClaim = { access: "Bearer", id: "ID" };
/** What other providers put in an ID token, which tells an application who logged in, and in no access token. */
const claimsOfIdTokens = ["nonce", "at_hash", "c_hash"];

/** Another kind of JWT of the same issuer, such as a proof of the house or a logout token, opens nothing. */
export function demandBearerType(type: string | undefined): void {
  const said = plain(type);
  if (said !== undefined && !bearerTypes.includes(said)) throw new Error("The token is no access token.");
}

/** Most providers call both of them a JWT; one that tells them apart otherwise is taken at its word. */
export function demandNoIdToken(type: string | undefined, claims: JWTPayload): void {
  if (plain(type) === accessToken || claims["typ"] === typeClaim.access) return;
  if (claims["typ"] === typeClaim.id || claimsOfIdTokens.some((claim) => claims[claim] !== undefined)) {
    throw new Error("The token is an ID token, and no access token.");
  }
}

const plain = (type: string | undefined): string | undefined =>
  type?.toLowerCase().replace(/^application\//, "");
