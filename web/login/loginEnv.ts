// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { z } from "zod";
import { isSafe, type OidcRules } from "../../kit/identity/oidcProvider";
import { type LoginRules } from "./login";

/** As what the pages are known to the provider that OIDC_ISSUER names. */
export const loginVariables = {
  WEB_CLIENT_ID: z.string().default("zorglandschap-web"),
  /** The path of a file; without it the client is a public one. */
  WEB_CLIENT_SECRET_FILE: z.string().optional(),
  WEB_SCOPE: z.string().default("openid"),
  /** Where people reach the pages, such as https://zorglandschap.example.nl; on one's own machine without. */
  WEB_ORIGIN: z
    .url("expected the origin at which people reach the pages")
    .refine(isSafe, "expected https; http only on this machine itself")
    .transform((url) => new URL(url).origin)
    .optional(),
} as const;

/** How people log in to keep the register; null when nobody can. */
export function loginRulesIn(
  env: z.infer<z.ZodObject<typeof loginVariables>>,
  oidc: Pick<OidcRules, "issuer" | "claims"> | null,
): LoginRules | null {
  if (oidc === null) return null;
  const { WEB_CLIENT_ID, WEB_CLIENT_SECRET_FILE, WEB_SCOPE, WEB_ORIGIN } = env;
  return {
    issuer: oidc.issuer,
    claims: oidc.claims,
    clientId: WEB_CLIENT_ID,
    clientSecret:
      WEB_CLIENT_SECRET_FILE === undefined ? undefined : readFileSync(WEB_CLIENT_SECRET_FILE, "utf8").trim(),
    scope: WEB_SCOPE,
    origin: WEB_ORIGIN ?? null,
  };
}
