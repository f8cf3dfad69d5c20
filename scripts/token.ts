// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes } from "node:crypto";
import { createServer, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { z } from "zod";
import { readEnv } from "../kit/env";
import { isSafe } from "../kit/identity/oidcProvider";

const model = z.object({
  /** The development login of `npm start`, unless another provider is named. */
  OIDC_ISSUER: z
    .url("expected the URL of an OpenID Connect provider")
    .refine(isSafe, "expected https; http only on this machine itself")
    .default("http://127.0.0.1:4001"),
  OIDC_CLIENT_ID: z.string().default("zorglandschap-cli"),
  /** With it the app logs in as itself; without it a person does, in a browser. */
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_SCOPE: z.string().optional(),
});

type TokenEnv = Readonly<z.infer<typeof model>>;

const patienceMs = 5 * 60_000;

const discoveryDocument = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
});
type Provider = z.infer<typeof discoveryDocument>;

/** `npm run token`: an access token on standard output, and nothing else there. */
async function printToken(): Promise<void> {
  const env = readEnv(model, process.env);
  const provider = await discovered(env.OIDC_ISSUER);
  const token = await (env.OIDC_CLIENT_SECRET === undefined
    ? asPerson(env, provider)
    : asApp(env, env.OIDC_CLIENT_SECRET, provider));
  process.stdout.write(`${token}\n`);
}

async function discovered(issuer: string): Promise<Provider> {
  const url = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const response = await fetch(url).catch(() => null);
  if (!response?.ok) throw new Error(`No provider answers at ${url}; set OIDC_ISSUER, or run npm start.`);
  const provider = discoveryDocument.parse(await response.json());
  if (provider.issuer !== issuer)
    throw new Error(`The provider calls itself ${provider.issuer}; set OIDC_ISSUER so.`);
  return provider;
}

function asApp(env: TokenEnv, secret: string, provider: Provider): Promise<string> {
  const credentials = [env.OIDC_CLIENT_ID, secret].map(encodeURIComponent).join(":");
  return tokenFrom(
    provider,
    { grant_type: "client_credentials", ...(env.OIDC_SCOPE !== undefined && { scope: env.OIDC_SCOPE }) },
    { authorization: `Basic ${Buffer.from(credentials).toString("base64")}` },
  );
}

/** Authorization code with PKCE; the browser comes back to a port of this process. */
async function asPerson(env: TokenEnv, provider: Provider): Promise<string> {
  const verifier = random();
  const state = random();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const redirectUri = `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback`;
  const url = new URL(provider.authorization_endpoint);
  for (const [name, value] of Object.entries({
    client_id: env.OIDC_CLIENT_ID,
    response_type: "code",
    redirect_uri: redirectUri,
    scope: env.OIDC_SCOPE ?? "openid",
    state,
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
  })) {
    url.searchParams.set(name, value);
  }
  process.stderr.write(`Open this in a browser, and log in:\n\n${url.href}\n\n`);
  try {
    const code = await codeSentTo(server, state);
    return await tokenFrom(provider, {
      grant_type: "authorization_code",
      client_id: env.OIDC_CLIENT_ID,
      redirect_uri: redirectUri,
      code,
      code_verifier: verifier,
    });
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

function codeSentTo(server: Server, state: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("Nobody logged in.")), patienceMs);
    server.on("request", (request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
      // Whoever does not know the state was not sent here by the provider for this login.
      if (pathname !== "/callback" || searchParams.get("state") !== state) {
        return void response.writeHead(404).end();
      }
      clearTimeout(late);
      const code = searchParams.get("code");
      response.setHeader("content-type", "text/plain; charset=utf-8");
      response.end(
        code === null ? "Inloggen is niet gelukt.\n" : "Ingelogd; u kunt dit venster sluiten.\n",
        () => {
          if (code !== null) resolve(code);
          else reject(new Error(`The provider refuses: ${searchParams.get("error") ?? "no code"}.`));
        },
      );
    });
  });
}

async function tokenFrom(
  provider: Provider,
  form: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<string> {
  const response = await fetch(provider.token_endpoint, {
    method: "POST",
    headers: { accept: "application/json", ...headers },
    body: new URLSearchParams(form),
    redirect: "error",
  });
  const answer = (await response.json()) as Partial<Record<string, unknown>>;
  const token = answer["access_token"];
  if (typeof token === "string") return token;
  const reason = answer["error_description"] ?? answer["error"];
  throw new Error(`The provider gives no token: ${typeof reason === "string" ? reason : response.status}.`);
}

const random = (): string => randomBytes(32).toString("base64url");

printToken().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
});
