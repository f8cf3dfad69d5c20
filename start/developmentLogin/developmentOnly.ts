// SPDX-License-Identifier: EUPL-1.2

/** What says whether this is development. */
export interface Surroundings {
  readonly nodeEnv: string | undefined;
  /** A database of one's own may hold real data. */
  readonly databaseUrl: string | undefined;
  /** Who has a real provider needs no other. */
  readonly oidcIssuer: string | undefined;
  /** Where the product listens: what others can reach is no development. */
  readonly host: string;
  /** Who publishes the register has one that is real. */
  readonly publicUrl: string | undefined;
}

const ofDevelopment = [undefined, "development", "test"];
const loopback = ["127.0.0.1", "localhost", "::1"];

/** Why a login without passwords may not start here; null when it may. */
export function whyNotHere(surroundings: Surroundings): string | null {
  const { nodeEnv, databaseUrl, oidcIssuer, host, publicUrl } = surroundings;
  if (!ofDevelopment.includes(nodeEnv)) return `NODE_ENV is ${nodeEnv}`;
  if (databaseUrl !== undefined) return "DATABASE_URL is set";
  if (oidcIssuer !== undefined) return "OIDC_ISSUER is set";
  if (!loopback.includes(host)) return `HOST is ${host}, which others can reach`;
  if (publicUrl !== undefined) return "PUBLIC_URL is set";
  return null;
}

export function demandDevelopment(surroundings: Surroundings): void {
  const reason = whyNotHere(surroundings);
  if (reason !== null) throw new Error(`The development login starts in development only: ${reason}.`);
}
