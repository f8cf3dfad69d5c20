// SPDX-License-Identifier: EUPL-1.2
import { SignJWT } from "jose";
import { aPair } from "../../test/kit/keyPair";
import { aHouseKey } from "../../test/kit/testHouse";
import { clockThatReads } from "../clock";
import { machineTokens } from "../tokens";
import { aProof, proofChecker, prover } from "./proof";

const key = aHouseKey();
let now = new Date("2026-11-24T09:00:00Z");
const clock = clockThatReads(() => now);
const house = { issuer: "house", keySet: { keys: [key.published] } };
const later = (ms: number): void => void (now = new Date(now.getTime() + ms));
const proven = (proof: string | undefined): Promise<void> => proofChecker(house, clock)(proof);
const minute = 60_000;

it("a proof of the house is good", async () => {
  await proven(await prover("house", key, "gateway", clock)());
});

it("is the same for about a minute, and another afterwards", async () => {
  const prove = prover("house", key, "gateway", clock);
  const first = await prove();
  later(minute - 1);
  expect(await prove()).toBe(first);
  later(1);
  const second = await prove();
  expect(second).not.toBe(first);
  later(-5 * minute);
  expect(await prove()).not.toBe(second);
});

it("a proof that was good before is no longer so when it has expired", async () => {
  const check = proofChecker(house, clock);
  const proof = await aProof("house", key, "gateway", minute, clock);
  await check(proof);
  await check(proof);
  later(minute - 1);
  await check(proof);
  later(minute);
  await expect(check(proof)).rejects.toMatchObject({ extensions: { code: "UNPROVEN" } });
});

it("a proof of another process is good a little after its end: clocks differ", async () => {
  await proven(await aProof("house", key, "gateway", -20_000, clock));
});

it.each<[string, () => Promise<string | undefined>]>([
  ["missing", () => Promise.resolve(undefined)],
  ["empty", () => Promise.resolve("")],
  ["no token at all", () => Promise.resolve("let me in")],
  ["signed with another key of the same name", () => aProof("house", aHouseKey(), "gateway", minute, clock)],
  ["of another house", () => aProof("another", key, "gateway", minute, clock)],
  ["expired", () => aProof("house", key, "gateway", -minute, clock)],
  ["a bearer token", machineTokens({ issuer: "house", audience: "register" }, key, "coverage", "projector")],
  [
    "a bearer token for the audience of proofs",
    machineTokens({ issuer: "house", audience: "subgraphs" }, key, "coverage", "projector"),
  ],
  [
    "for another audience",
    () =>
      new SignJWT()
        .setProtectedHeader({ alg: "EdDSA", typ: "proof+jwt", kid: key.id })
        .setIssuer("house")
        .setSubject("gateway")
        .setAudience("register")
        .setExpirationTime(new Date(now.getTime() + minute))
        .sign(key.private),
  ],
  [
    "without an end",
    () =>
      new SignJWT()
        .setProtectedHeader({ alg: "EdDSA", typ: "proof+jwt" })
        .setIssuer("house")
        .setAudience("subgraphs")
        .setSubject("gateway")
        .sign(key.private),
  ],
])("a proof that is %s opens nothing", async (_what, proof) => {
  await expect(proven(await proof())).rejects.toMatchObject({
    message: "This subgraph answers through the gateway of its house only, with a valid proof.",
    extensions: { code: "UNPROVEN" },
  });
});

it("a proof that is signed in another way opens nothing, also with a key that was published for it", async () => {
  const other = await aPair("other", "ES256");
  const check = proofChecker({ issuer: "house", keySet: { keys: [key.published, other.published] } }, clock);
  const proof = await new SignJWT()
    .setProtectedHeader({ alg: "ES256", typ: "proof+jwt", kid: "other" })
    .setIssuer("house")
    .setAudience("subgraphs")
    .setSubject("gateway")
    .setExpirationTime(new Date(now.getTime() + minute))
    .sign(other.privateKey);
  await check(await aProof("house", key, "gateway", minute, clock));
  await expect(check(proof)).rejects.toMatchObject({ extensions: { code: "UNPROVEN" } });
});
