// SPDX-License-Identifier: EUPL-1.2
import { decodeJwt } from "jose";
import * as openid from "openid-client";
import { type Viewer } from "../../kit/access";
import { type Clock } from "../../kit/clock";
import { type ClaimNames, rolesOfPeople, viewerIn } from "../../kit/identity/claims";

/** Which provider people log in with, and as what the pages are known to it. */
export interface OidcLoginRules {
  readonly issuer: string;
  readonly claims: ClaimNames;
  readonly clientId: string;
  /** Without one the client is a public one, which PKCE is enough for. */
  readonly clientSecret: string | undefined;
  readonly scope: string;
}

/** The provider does not answer; asking again may help. */
export class LoginSilence extends Error {}

/** The provider answers that it will not, or answers what cannot be used. */
export class LoginRefusal extends Error {}

/** What the provider gave for one person. It stays on the server. */
export interface Tokens {
  readonly access: string;
  readonly refresh: string | null;
  readonly id: string | null;
  /** From this moment the register refuses the token for access. */
  readonly expiresAt: number;
}

export interface LoggedIn {
  readonly tokens: Tokens;
  readonly viewer: Viewer & { readonly subject: string };
  readonly name: string;
}

/** What must come back unchanged before a code is worth anything. */
export interface LoginSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export const loginSecrets = (): LoginSecrets => ({
  state: openid.randomState(),
  nonce: openid.randomNonce(),
  verifier: openid.randomPKCECodeVerifier(),
});

const answerSeconds = 5;
const usualLifeMs = 5 * 60_000;

/** The login with a standard provider: authorization code with PKCE, state and nonce. */
export class OidcLogin {
  private found: Promise<openid.Configuration> | null = null;

  constructor(
    private readonly rules: OidcLoginRules,
    private readonly clock: Clock,
  ) {}

  /** Where somebody is sent to log in. */
  async address(secrets: LoginSecrets, redirectUri: string): Promise<string> {
    const url = openid.buildAuthorizationUrl(await this.provider(), {
      redirect_uri: redirectUri,
      scope: this.rules.scope,
      state: secrets.state,
      nonce: secrets.nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(secrets.verifier),
      code_challenge_method: "S256",
    });
    return url.href;
  }

  /** @param back the whole address at which they came back */
  async loggedIn(back: URL, secrets: LoginSecrets): Promise<LoggedIn> {
    const provider = await this.provider();
    const given = await openid
      .authorizationCodeGrant(provider, back, {
        expectedState: secrets.state,
        expectedNonce: secrets.nonce,
        pkceCodeVerifier: secrets.verifier,
        idTokenExpected: true,
      })
      .catch(told);
    const tokens = this.tokensOf(given, null);
    const viewer = this.viewerOf(tokens.access);
    const said = given.claims();
    const names = [said?.["name"], said?.["preferred_username"], said?.sub];
    const name = names.find((one): one is string => typeof one === "string" && one.trim() !== "");
    return { tokens, viewer, name: name ?? viewer.subject };
  }

  async refreshed(tokens: Tokens): Promise<Tokens> {
    if (tokens.refresh === null) throw new LoginRefusal("The provider gave no refresh token.");
    const given = await openid.refreshTokenGrant(await this.provider(), tokens.refresh).catch(told);
    return this.tokensOf(given, tokens);
  }

  /** Where one logs out with the provider too; null when it has no such place. */
  async logoutAddress(idToken: string | null): Promise<string | null> {
    const provider = await this.provider();
    if (idToken === null || provider.serverMetadata().end_session_endpoint === undefined) return null;
    return openid.buildEndSessionUrl(provider, { id_token_hint: idToken }).href;
  }

  /** As the provider describes itself; asked again when it did not answer. */
  private provider(): Promise<openid.Configuration> {
    return (this.found ??= this.discovered().catch((fault: unknown) => {
      this.found = null;
      return told(fault);
    }));
  }

  private discovered(): Promise<openid.Configuration> {
    const { issuer, clientId, clientSecret } = this.rules;
    const url = new URL(issuer);
    return openid.discovery(
      url,
      clientId,
      undefined,
      clientSecret === undefined ? openid.None() : openid.ClientSecretBasic(clientSecret),
      {
        timeout: answerSeconds,
        // The settings let http through on this machine itself alone, where nobody stands in between.
        execute: url.protocol === "http:" ? [openid.allowInsecureRequests] : [],
      },
    );
  }

  private tokensOf(given: openid.TokenEndpointResponse, before: Tokens | null): Tokens {
    const now = this.clock.now().getTime();
    const lifeMs = given.expires_in === undefined ? usualLifeMs : given.expires_in * 1_000;
    return {
      access: given.access_token,
      refresh: given.refresh_token ?? before?.refresh ?? null,
      id: given.id_token ?? before?.id ?? null,
      expiresAt: now + lifeMs,
    };
  }

  /** Which regions to show first; whether it is true the register finds out with the key of the provider. */
  private viewerOf(token: string): LoggedIn["viewer"] {
    let viewer: Viewer | null;
    try {
      viewer = viewerIn(decodeJwt(token), this.rules.claims, rolesOfPeople);
    } catch {
      throw new LoginRefusal("The token for access is no JWT, which the register needs.");
    }
    const subject = viewer?.subject ?? null;
    if (viewer === null || subject === null) throw new LoginRefusal("The token for access names nobody.");
    return { ...viewer, subject };
  }
}

const passing = ["OAUTH_TIMEOUT", "OAUTH_ABORT"];

/** Without a code the client does not know what happened: nothing was answered. */
const isTold = ({ code }: openid.ClientError): boolean => code !== undefined && !passing.includes(code);

function told(fault: unknown): never {
  const message = fault instanceof Error ? fault.message : String(fault);
  if (fault instanceof openid.ResponseBodyError && fault.status < 500) {
    throw new LoginRefusal(`${fault.error}: ${message}`, { cause: fault });
  }
  if (fault instanceof openid.AuthorizationResponseError) {
    throw new LoginRefusal(`${fault.error}: ${message}`, { cause: fault });
  }
  if (fault instanceof openid.ClientError && isTold(fault) && !isServerFault(fault)) {
    throw new LoginRefusal(message, { cause: fault });
  }
  throw new LoginSilence(message, { cause: fault });
}

/** An answer that is none, from a provider or from what stands before it. */
const isServerFault = ({ cause }: Error): boolean => cause instanceof Response && cause.status >= 500;
