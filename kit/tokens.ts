// SPDX-License-Identifier: EUPL-1.2
import { createLocalJWKSet, decodeJwt, type JSONWebKeySet, type JWTPayload, jwtVerify, SignJWT } from "jose";
import { GraphQLError } from "graphql";
import { anonymous, type Role, type Viewer } from "./access";
import { unauthenticated } from "./errors";
import { demandBearerType } from "./identity/bearerType";
import { rolesOfMachines, rolesOfPeople, usualClaims, viewerIn } from "./identity/claims";
import { type HouseKey } from "./identity/houseKey";
import { type OidcProvider } from "./identity/oidcProvider";
import { algorithmOfMachines, clockTolerance } from "./identity/signatures";

/** The house's own issuer, for its machines. */
export interface MachineIssuer {
  readonly issuer: string;
  readonly audience: string;
  /** Its published keys, a JSON Web Key Set. */
  readonly keySet: JSONWebKeySet;
}

/** Whose tokens are good. Of whom nothing is known, no token is. */
export interface TokenIssuers {
  readonly machines?: MachineIssuer;
  /** The provider that speaks for people and apps. */
  readonly people?: OidcProvider | undefined;
}

/** Who asks, by the header `authorization` of a request. */
export type VerifyToken = (authorization: string | undefined) => Promise<Viewer>;

const bearer = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i;

/** No token makes an anonymous viewer; a token that cannot be verified is refused, never treated as none. */
export function tokenVerifier({ machines, people }: TokenIssuers): VerifyToken {
  const ofMachines = machines && machineVerifier(machines);
  return async (authorization) => {
    if (authorization === undefined) return anonymous;
    const [, token] = bearer.exec(authorization) ?? [];
    const viewer = token === undefined ? null : await viewerOf(token).catch(refuse);
    if (!viewer) throw unverifiable();
    return viewer;
  };

  async function viewerOf(token: string): Promise<Viewer | null> {
    // Not verified yet: it only says whose keys the token must stand up to.
    const { iss } = decodeJwt(token);
    if (machines && ofMachines && iss === machines.issuer) {
      return viewerIn(await ofMachines(token), usualClaims, rolesOfMachines);
    }
    if (people && iss === people.rules.issuer) {
      const viewer = viewerIn(await people.verified(token), people.rules.claims, rolesOfPeople);
      return viewer && { ...viewer, issuer: iss };
    }
    return null;
  }
}

function machineVerifier({
  issuer,
  audience,
  keySet,
}: MachineIssuer): (token: string) => Promise<JWTPayload> {
  const keys = createLocalJWKSet(keySet);
  return async (token) => {
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: [algorithmOfMachines],
      requiredClaims: ["sub", "exp"],
      clockTolerance,
    });
    demandBearerType(protectedHeader.typ);
    return payload;
  };
}

/** Why a token is not good is nobody's business but its issuer's; that nobody can say is. */
function refuse(fault: unknown): never {
  throw fault instanceof GraphQLError ? fault : unverifiable();
}

const unverifiable = (): GraphQLError => unauthenticated("The token cannot be verified.");

/** Signs short-lived tokens for a machine, with the private key of the house. */
export function machineTokens(
  { issuer, audience }: Pick<MachineIssuer, "issuer" | "audience">,
  key: HouseKey,
  subject: string,
  role: Role,
): () => Promise<string> {
  return () =>
    new SignJWT({ roles: [role] })
      .setProtectedHeader({ alg: algorithmOfMachines, kid: key.id })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(subject)
      .setIssuedAt()
      .setExpirationTime("2m")
      .sign(key.private);
}
