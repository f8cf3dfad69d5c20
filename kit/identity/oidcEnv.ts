// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { EnvFault } from "../env";
import { usualClaims } from "./claims";
import { isSafe, type OidcRules } from "./oidcProvider";

/** Which provider speaks for people and apps; without OIDC_ISSUER nobody does, and their tokens are refused. */
export const oidcVariables = {
  /** As the provider's own discovery document gives it, to the letter. */
  OIDC_ISSUER: z
    .url("expected the URL of an OpenID Connect provider")
    .refine(isSafe, "expected https; http only on this machine itself")
    .optional(),
  /** What the provider puts in `aud` of tokens that are meant for this register. */
  OIDC_AUDIENCE: z.string().optional(),
  /** Where a token says what its bearer may do; a path such as realm_access.roles goes inwards. */
  OIDC_ROLES_CLAIM: z.string().default(usualClaims.roles),
  OIDC_REGIONS_CLAIM: z.string().default(usualClaims.regions),
  OIDC_MUNICIPALITIES_CLAIM: z.string().default(usualClaims.municipalities),
} as const;

export function oidcRulesIn(env: z.infer<z.ZodObject<typeof oidcVariables>>): OidcRules | null {
  if (env.OIDC_ISSUER === undefined) return null;
  if (env.OIDC_AUDIENCE === undefined) {
    throw new EnvFault("The configuration cannot be used.\nOIDC_AUDIENCE: expected with OIDC_ISSUER");
  }
  return {
    issuer: env.OIDC_ISSUER,
    audience: env.OIDC_AUDIENCE,
    claims: {
      roles: env.OIDC_ROLES_CLAIM,
      regions: env.OIDC_REGIONS_CLAIM,
      municipalities: env.OIDC_MUNICIPALITIES_CLAIM,
    },
  };
}
