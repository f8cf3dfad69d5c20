// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { type Log } from "../log";
import { readHouseKey } from "./houseKey";
import { type Identity, identityOf } from "./identity";
import { issuersIn, tokenVariables } from "./tokenEnv";

/** What every process that speaks to the others of the house is told about who is who. */
export const identityVariables = {
  ...tokenVariables,
  /** The private key with which the processes of one house prove that they are of it. */
  HOUSE_KEY_FILE: z.string("expected the path of a private JSON Web Key"),
} as const;

export type IdentityEnv = Readonly<z.infer<z.ZodObject<typeof identityVariables>>>;

/** @param name the process, as its proofs name it */
export function identityIn(env: IdentityEnv, name: string, log: Pick<Log, "warn">): Identity {
  return identityOf({ name, ...issuersIn(env), key: readHouseKey(env.HOUSE_KEY_FILE), log });
}
