// SPDX-License-Identifier: EUPL-1.2
import { createLocalJWKSet, jwtVerify, SignJWT } from "jose";
import { type Clock, systemClock } from "../clock";
import { unproven } from "../errors";
import { type MachineIssuer } from "../tokens";
import { type HouseKey } from "./houseKey";
import { algorithmOfMachines, clockTolerance } from "./signatures";

/**
 * With a proof the gateway, and each subgraph that asks another, shows that it is of the house: a subgraph answers
 * nobody else, whatever network it stands in. It says nothing of who asks; that is what bearer tokens are for, and
 * because the audiences and types differ neither is ever good as the other.
 */
export const proofHeader = "zorglandschap-proof";
export const proofAudience = "subgraphs";
const proofType = "proof+jwt";

const lifeMs = 120_000;
const renewedAfterMs = 60_000;

/** Gives a proof, the same one for about a minute. */
export type Prove = () => Promise<string>;

export function prover(issuer: string, key: HouseKey, subject: string, clock: Clock = systemClock): Prove {
  let held = { since: Number.NEGATIVE_INFINITY, proof: Promise.resolve("") };
  return () => {
    const age = clock.now().getTime() - held.since;
    // A clock that was set back makes no proof live longer.
    if (age < 0 || age >= renewedAfterMs) {
      held = { since: clock.now().getTime(), proof: aProof(issuer, key, subject, lifeMs, clock) };
    }
    return held.proof;
  };
}

export function aProof(
  issuer: string,
  key: HouseKey,
  subject: string,
  forMs: number,
  clock: Clock = systemClock,
): Promise<string> {
  const now = clock.now();
  return new SignJWT()
    .setProtectedHeader({ alg: algorithmOfMachines, typ: proofType, kid: key.id })
    .setIssuer(issuer)
    .setAudience(proofAudience)
    .setSubject(subject)
    .setIssuedAt(now)
    .setExpirationTime(new Date(now.getTime() + forMs))
    .sign(key.private);
}

/** Rejects what is no proof of this house. */
export type CheckProof = (proof: string | undefined) => Promise<void>;

/** So many proofs can be in use at once, and no stranger adds one. */
const mostRemembered = 1_000;

/** A proof that was verified is known by its text until it expires. */
export function proofChecker(
  { issuer, keySet }: Pick<MachineIssuer, "issuer" | "keySet">,
  clock: Clock = systemClock,
): CheckProof {
  const keys = createLocalJWKSet(keySet);
  const expiries = new Map<string, number>();
  return async (proof) => {
    if (proof === undefined) throw notOfTheHouse();
    const now = clock.now();
    const expiry = expiries.get(proof);
    if (expiry !== undefined && now.getTime() < expiry) return;
    expiries.delete(proof);
    const { payload } = await jwtVerify(proof, keys, {
      issuer,
      audience: proofAudience,
      typ: proofType,
      algorithms: [algorithmOfMachines],
      requiredClaims: ["sub", "exp"],
      clockTolerance,
      currentDate: now,
    }).catch(() => {
      throw notOfTheHouse();
    });
    if (expiries.size >= mostRemembered) expiries.clear();
    expiries.set(proof, (payload.exp ?? 0) * 1000);
  };
}

const notOfTheHouse = (): Error =>
  unproven("This subgraph answers through the gateway of its house only, with a valid proof.");
