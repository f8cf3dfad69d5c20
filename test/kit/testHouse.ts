// SPDX-License-Identifier: EUPL-1.2
// The identity of the house in tests that run parts of it in this process.
import { generateKeyPairSync } from "node:crypto";
import { SignJWT } from "jose";
import { type Role } from "../../kit/access";
import { type HouseKey, houseKey } from "../../kit/identity/houseKey";
import { type Identity, identityOf } from "../../kit/identity/identity";
import { proofHeader } from "../../kit/identity/proof";
import { type MachineIssuer, machineTokens } from "../../kit/tokens";
import { type Minting } from "./badTokens";
import { type Answer, ask } from "./world";

/** A key pair as `npm run keys` makes it. */
export function aHouseKey(id = "house"): HouseKey {
  const jwk = generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" });
  return houseKey({ ...jwk, kid: id }, "a key of the test");
}

const key = aHouseKey();
export const machines: MachineIssuer = {
  issuer: "test",
  audience: "test",
  keySet: { keys: [key.published] },
};

export const testIdentity: Identity = identityOf({
  name: "test",
  machines,
  key,
  oidc: null,
  log: { warn: () => undefined },
});

/** How a token of the house is made, of somebody who may change nothing. */
export const minting: Minting = {
  alg: "EdDSA",
  key: key.private,
  published: key.published,
  claims: { iss: machines.issuer, aud: machines.audience, sub: "test", roles: ["reporting"] },
};

/** The headers of a request that the subgraphs of a test answer. */
export async function fromTheHouse(): Promise<Record<string, string>> {
  return { [proofHeader]: await testIdentity.prove() };
}

/** A token that verifies, for whatever role. */
export const tokenWith = (role: string): Promise<string> =>
  machineTokens(machines, key, "test", role as Role)();

/** Asks a subgraph as one of the house. */
export async function askInside<Data>(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Answer<Data>> {
  return ask(url, query, variables, { ...(await fromTheHouse()), ...headers });
}

/** Whose token it is, and for what. */
export interface Bearer {
  readonly subject: string;
  readonly roles: readonly Role[];
  readonly regions?: readonly string[];
  readonly municipalities?: readonly string[];
}

/** The header of a request by this bearer. @param expires as jose takes it; a number is a moment */
export async function bearing(
  { subject, ...claims }: Bearer,
  expires: string | number = "10m",
): Promise<{ authorization: string }> {
  const token = await new SignJWT({ ...claims })
    .setProtectedHeader({ alg: "EdDSA", kid: key.id })
    .setIssuer(machines.issuer)
    .setAudience(machines.audience)
    .setSubject(subject)
    .setIssuedAt()
    .setExpirationTime(expires)
    .sign(key.private);
  return { authorization: `Bearer ${token}` };
}
