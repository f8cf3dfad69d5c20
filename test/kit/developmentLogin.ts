// SPDX-License-Identifier: EUPL-1.2
// Logs in as a program on this machine does: by plain HTTP, without a browser and without script.
import { createHash, randomBytes } from "node:crypto";

const redirectUri = "http://127.0.0.1:9/callback";

export interface CodeRequest {
  readonly issuer: string;
  readonly account: string;
  /** Without one no code is given. */
  readonly verifier?: string | undefined;
  /** Changes of the request, for what must be refused. */
  readonly over?: Readonly<Record<string, string>>;
}

/** Where the provider sends the program back to: with a code, or with an error. */
export async function redirectedTo({
  issuer,
  account,
  verifier,
  over,
}: CodeRequest): Promise<URLSearchParams> {
  const browser = new Browser(issuer);
  const question = new URLSearchParams({
    client_id: "zorglandschap-cli",
    response_type: "code",
    redirect_uri: redirectUri,
    scope: "openid",
    state: "a-state",
    ...(verifier !== undefined && { code_challenge: challengeOf(verifier), code_challenge_method: "S256" }),
    ...over,
  });
  const asked = await browser.follow(`${issuer}/auth?${question.toString()}`);
  if (asked instanceof URL) return asked.searchParams;
  const action = /<form method="post" action="([^"]+)"/.exec(asked.page)?.[1];
  if (action === undefined) throw new Error(`No form, but ${asked.status}: ${asked.page}`);
  const answer = await browser.follow(new URL(action, issuer).href, new URLSearchParams({ account }));
  if (answer instanceof URL) return answer.searchParams;
  throw new Error(`No way back, but ${answer.status}: ${answer.page}`);
}

/** The access token of an account, by authorization code and PKCE. */
export async function loggedIn(issuer: string, account: string): Promise<string> {
  const verifier = aVerifier();
  const back = await redirectedTo({ issuer, account, verifier });
  const answer = await tokenFor(issuer, { code: back.get("code") ?? "", code_verifier: verifier });
  if (typeof answer.body["access_token"] !== "string") throw new Error(JSON.stringify(answer));
  return answer.body["access_token"];
}

export interface TokenAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

export const tokenFor = (issuer: string, code: Readonly<Record<string, string>>): Promise<TokenAnswer> =>
  askToken(issuer, {
    grant_type: "authorization_code",
    client_id: "zorglandschap-cli",
    redirect_uri: redirectUri,
    ...code,
  });

export async function askToken(
  issuer: string,
  form: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<TokenAnswer> {
  const response = await fetch(`${issuer}/token`, {
    method: "POST",
    headers,
    body: new URLSearchParams(form),
  });
  return { status: response.status, body: (await response.json()) as TokenAnswer["body"] };
}

export const aVerifier = (): string => randomBytes(32).toString("base64url");
const challengeOf = (verifier: string): string => createHash("sha256").update(verifier).digest("base64url");

interface Page {
  readonly status: number;
  readonly page: string;
}

/** Keeps cookies and follows redirects, until one leads out of the provider or a page comes. */
class Browser {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly issuer: string) {}

  async follow(url: string, form?: URLSearchParams): Promise<Page | URL> {
    const response = await fetch(url, {
      redirect: "manual",
      headers: { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
      ...(form && { method: "POST", body: form }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.cookies.set(name, value);
    }
    const location = response.headers.get("location");
    if (location === null) return { status: response.status, page: await response.text() };
    const next = new URL(location, url);
    return next.origin === this.issuer ? this.follow(next.href) : next;
  }
}
