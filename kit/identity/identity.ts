// SPDX-License-Identifier: EUPL-1.2
import { type Log } from "../log";
import { type MachineIssuer, tokenVerifier, type VerifyToken } from "../tokens";
import { type HouseKey, HouseKeyFault } from "./houseKey";
import { OidcProvider, type OidcRules } from "./oidcProvider";
import { type CheckProof, proofChecker, type Prove, prover } from "./proof";
import { type Seal, sealOf } from "./seal";

/** How a process of the house tells who asks, and shows the others who it is. */
export interface Identity {
  readonly verifyToken: VerifyToken;
  readonly prove: Prove;
  readonly checkProof: CheckProof;
  readonly seal: Seal;
}

export interface IdentityParts {
  /** The process, as its proofs name it. */
  readonly name: string;
  readonly machines: MachineIssuer;
  readonly key: HouseKey;
  /** Without it no token of a person or an app is good. */
  readonly oidc: OidcRules | null;
  readonly log: Pick<Log, "warn">;
}

export function identityOf({ name, machines, key, oidc, log }: IdentityParts): Identity {
  if (!machines.keySet.keys.some(({ x }) => x === key.published.x)) {
    throw new HouseKeyFault("The key of the house is not among the keys that it publishes.");
  }
  return {
    verifyToken: tokenVerifier({ machines, people: oidc ? new OidcProvider(oidc, log) : undefined }),
    prove: prover(machines.issuer, key, name),
    checkProof: proofChecker(machines),
    seal: sealOf(key),
  };
}
