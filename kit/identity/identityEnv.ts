// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { EnvFault } from "../env";
import { type Log } from "../log";
import { readHouseKey, readKeySet } from "./houseKey";
import { type Identity, identityOf } from "./identity";
import { oidcRulesIn, oidcVariables } from "./oidcEnv";
import { proofAudience } from "./proof";

/** What every process of the house is told about who is who. */
export const identityVariables = {
  /** The house's own issuer, for whom its tokens are meant, and the file with its published keys. */
  TOKEN_ISSUER: z.string("expected the issuer of the house's own tokens"),
  TOKEN_AUDIENCE: z
    .string("expected the audience of the house's own tokens")
    .refine((audience) => audience !== proofAudience, `expected another audience than ${proofAudience}`),
  TOKEN_JWKS_FILE: z.string("expected the path of a JSON Web Key Set"),
  /** The private key with which the processes of one house prove that they are of it. */
  HOUSE_KEY_FILE: z.string("expected the path of a private JSON Web Key"),
  ...oidcVariables,
} as const;

export type IdentityEnv = Readonly<z.infer<z.ZodObject<typeof identityVariables>>>;

/** @param name the process, as its proofs name it */
export function identityIn(env: IdentityEnv, name: string, log: Pick<Log, "warn">): Identity {
  const oidc = oidcRulesIn(env);
  if (oidc?.issuer === env.TOKEN_ISSUER) {
    throw new EnvFault(
      "The configuration cannot be used.\nOIDC_ISSUER: expected another one than TOKEN_ISSUER",
    );
  }
  return identityOf({
    name,
    machines: {
      issuer: env.TOKEN_ISSUER,
      audience: env.TOKEN_AUDIENCE,
      keySet: readKeySet(env.TOKEN_JWKS_FILE),
    },
    key: readHouseKey(env.HOUSE_KEY_FILE),
    oidc,
    log,
  });
}
