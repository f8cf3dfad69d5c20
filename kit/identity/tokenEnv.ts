// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { EnvFault } from "../env";
import { type Log } from "../log";
import { type MachineIssuer, tokenVerifier, type VerifyToken } from "../tokens";
import { readKeySet } from "./houseKey";
import { oidcRulesIn, oidcVariables } from "./oidcEnv";
import { OidcProvider, type OidcRules } from "./oidcProvider";
import { proofAudience } from "./proof";

/** What a process is told that asks who somebody is, and no more: nothing of it is secret. */
export const tokenVariables = {
  /** The house's own issuer, for whom its tokens are meant, and the file with its published keys. */
  TOKEN_ISSUER: z.string("expected the issuer of the house's own tokens"),
  TOKEN_AUDIENCE: z
    .string("expected the audience of the house's own tokens")
    .refine((audience) => audience !== proofAudience, `expected another audience than ${proofAudience}`),
  TOKEN_JWKS_FILE: z.string("expected the path of a JSON Web Key Set"),
  ...oidcVariables,
} as const;

export type TokenEnv = Readonly<z.infer<z.ZodObject<typeof tokenVariables>>>;

/** Whose tokens are good. */
export function issuersIn(env: TokenEnv): { machines: MachineIssuer; oidc: OidcRules | null } {
  const oidc = oidcRulesIn(env);
  if (oidc?.issuer === env.TOKEN_ISSUER) {
    throw new EnvFault(
      "The configuration cannot be used.\nOIDC_ISSUER: expected another one than TOKEN_ISSUER",
    );
  }
  const keySet = readKeySet(env.TOKEN_JWKS_FILE);
  return { machines: { issuer: env.TOKEN_ISSUER, audience: env.TOKEN_AUDIENCE, keySet }, oidc };
}

export function tokenVerifierIn(env: TokenEnv, log: Pick<Log, "warn">): VerifyToken {
  const { machines, oidc } = issuersIn(env);
  return tokenVerifier({ machines, people: oidc ? new OidcProvider(oidc, log) : undefined });
}
