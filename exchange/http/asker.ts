// SPDX-License-Identifier: EUPL-1.2
import { GraphQLError } from "graphql";
import { decodeJwt } from "jose";
import { ErrorCode } from "../../kit/errors";
import { type VerifyToken } from "../../kit/tokens";
import { words } from "../../kit/words";
import { Problem, problemKinds } from "./problem";

/** Who asks, by a verified token. What it may do, the register decides. */
export interface Asker {
  readonly subject: string;
  /** The token, with which the register is asked in its name. */
  readonly token: string;
  /** Tells askers apart: two issuers may use one name for two people. */
  readonly key: string;
}

/** Null when nobody says who asks; a token that cannot be verified is refused, also where none is needed. */
export async function askerOf(
  authorization: string | undefined,
  verifyToken: VerifyToken,
): Promise<Asker | null> {
  const { subject } = await verifyToken(authorization).catch((fault: unknown) => {
    throw fault instanceof GraphQLError ? problemOf(fault) : fault;
  });
  if (authorization === undefined || subject === null) return null;
  const token = authorization.replace(/^Bearer +/i, "");
  const { iss = "" } = decodeJwt(token);
  return { subject, token, key: JSON.stringify([iss, subject]) };
}

const challenge = { "www-authenticate": "Bearer" };

function problemOf({ extensions }: GraphQLError): Problem {
  if (extensions["code"] !== ErrorCode.UPSTREAM_UNAVAILABLE) {
    const detail = words("The token cannot be verified.", "Het token is verlopen of ongeldig.");
    return new Problem(problemKinds.token, detail, { headers: challenge });
  }
  const detail = words(
    "The token cannot be checked now, because the login provider does not answer; try again.",
    "Het token kan nu niet worden gecontroleerd, want de inlogvoorziening antwoordt niet; probeer het opnieuw.",
  );
  return new Problem(problemKinds.unavailable, detail, { headers: { "retry-after": "5" } });
}

export function demandAsker(asker: Asker | null): Asker {
  if (asker) return asker;
  const detail = words(
    "Send the header authorization: Bearer, with a token.",
    "Stuur de header authorization: Bearer mee, met een token.",
  );
  throw new Problem(problemKinds.token, detail, { headers: challenge });
}
