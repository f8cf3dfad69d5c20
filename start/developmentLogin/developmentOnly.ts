// SPDX-License-Identifier: EUPL-1.2

/** What says whether this is development. */
export interface Surroundings {
  readonly nodeEnv: string | undefined;
  /** A database of one's own may hold real data. */
  readonly databaseUrl: string | undefined;
  /** Who has a real provider needs no other. */
  readonly oidcIssuer: string | undefined;
}

/** Why a login without passwords may not start here; null when it may. */
export function whyNotHere({ nodeEnv, databaseUrl, oidcIssuer }: Surroundings): string | null {
  if (nodeEnv === "production") return "NODE_ENV is production";
  if (databaseUrl !== undefined) return "DATABASE_URL is set";
  if (oidcIssuer !== undefined) return "OIDC_ISSUER is set";
  return null;
}

export function demandDevelopment(surroundings: Surroundings): void {
  const reason = whyNotHere(surroundings);
  if (reason !== null) throw new Error(`The development login starts in development only: ${reason}.`);
}
