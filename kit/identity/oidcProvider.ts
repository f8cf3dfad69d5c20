// SPDX-License-Identifier: EUPL-1.2
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import { z } from "zod";
import { upstreamUnavailable } from "../errors";
import { type Log } from "../log";
import { demandBearerType } from "./bearerType";
import { type ClaimNames } from "./claims";
import { algorithmsOfPeople, clockTolerance } from "./signatures";

/** Which OpenID Connect provider speaks for people and apps. */
export interface OidcRules {
  readonly issuer: string;
  readonly audience: string;
  readonly claims: ClaimNames;
}

/** How long is waited; a test has less patience. */
export interface OidcPatience {
  /** For an answer of the provider. */
  readonly answerMs: number;
  /** Before a provider that did not answer is asked again. */
  readonly retryMs: number;
  /** Before an unknown key is looked for again. */
  readonly unknownKeyMs: number;
}

const usualPatience: OidcPatience = { answerMs: 5_000, retryMs: 1_000, unknownKeyMs: 30_000 };

type RemoteKeys = ReturnType<typeof createRemoteJWKSet>;

/** A provider as its discovery document describes it; asked at the first token, and again when it did not answer. */
export class OidcProvider {
  private keys: Promise<RemoteKeys> | null = null;
  private notBefore = 0;

  constructor(
    readonly rules: OidcRules,
    private readonly log: Pick<Log, "warn">,
    private readonly patience: OidcPatience = usualPatience,
  ) {}

  /** The claims of a token of this provider; rejects with a fault of jose, or when the provider does not answer. */
  async verified(token: string): Promise<JWTPayload> {
    const { payload, protectedHeader } = await jwtVerify(token, this.keyFor, {
      issuer: this.rules.issuer,
      audience: this.rules.audience,
      algorithms: algorithmsOfPeople,
      requiredClaims: ["sub", "exp"],
      clockTolerance,
    });
    demandBearerType(protectedHeader.typ);
    return payload;
  }

  private readonly keyFor: JWTVerifyGetKey = async (header, token) => {
    const keys = await this.discovered();
    try {
      return await keys(header, token);
    } catch (fault) {
      if (keyFaults.some((kind) => fault instanceof kind)) throw fault;
      // Keys that are still good stay, whatever key a stranger's token made us look for.
      if (!keys.fresh) this.keys = null;
      throw this.unavailable(fault);
    }
  };

  private discovered(): Promise<RemoteKeys> {
    if (this.keys) return this.keys;
    if (performance.now() < this.notBefore) return Promise.reject(notAnswering());
    return (this.keys = this.discover().catch((fault: unknown) => {
      this.keys = null;
      this.notBefore = performance.now() + this.patience.retryMs;
      throw this.unavailable(fault);
    }));
  }

  private async discover(): Promise<RemoteKeys> {
    const { issuer } = this.rules;
    const response = await fetch(`${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`, {
      headers: { accept: "application/json" },
      redirect: "error",
      signal: AbortSignal.timeout(this.patience.answerMs),
    });
    if (!response.ok) throw new Error(`Discovery was answered with status ${response.status}.`);
    const document = discoveryDocument.parse(await response.json());
    if (document.issuer !== issuer) {
      throw new Error(`OIDC_ISSUER is ${issuer}, but the provider calls itself ${document.issuer}.`);
    }
    if (!isSafe(document.jwks_uri)) throw new Error("The keys of the provider are not given over https.");
    return createRemoteJWKSet(new URL(document.jwks_uri), {
      timeoutDuration: this.patience.answerMs,
      cooldownDuration: this.patience.unknownKeyMs,
    });
  }

  private unavailable(fault: unknown): Error {
    const reason = fault instanceof Error ? fault.message : "unknown";
    const { cause } = fault as { cause?: { code?: unknown } };
    this.log.warn(
      { issuer: this.rules.issuer, reason, code: cause?.code },
      "the OIDC provider does not answer",
    );
    return notAnswering();
  }
}

const notAnswering = (): Error =>
  upstreamUnavailable(
    "The token cannot be checked now, because the login provider does not answer; try again.",
  );

const discoveryDocument = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** The token is at fault, and not the way to the provider. */
const keyFaults = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];

/** Keys that were fetched in the clear could be anybody's; on this machine itself nobody stands in between. */
export function isSafe(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" || (protocol === "http:" && loopback.includes(hostname));
}

const loopback = ["127.0.0.1", "localhost", "[::1]"];
