// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo } from "node:net";
import type Provider from "oidc-provider";
import { accounts } from "./accounts";
import { demandDevelopment, type Surroundings } from "./developmentOnly";
import { faultPage, loginPage, style } from "./loginPage";
import { developmentProvider } from "./provider";
import { loginSecretsIn } from "./secrets";

export interface DevelopmentLoginOptions {
  readonly surroundings: Surroundings;
  /** Where its keys are kept. */
  readonly directory: string;
  readonly audience: string;
  /** The port that was asked for; 0 takes a free one, undefined the usual one or one of the next. */
  readonly port: number | undefined;
  /** A port that somebody else will need. */
  readonly notPort?: number;
}

export interface DevelopmentLogin {
  readonly issuer: string;
  readonly clientSecretFile: string;
  close(): Promise<void>;
}

/** On this machine alone, whatever else listens to the world. */
const host = "127.0.0.1";
export const usualPort = 4001;
const triedPorts = 20;

/** An OpenID Connect provider without passwords. It throws anywhere but in development. */
export async function startDevelopmentLogin(options: DevelopmentLoginOptions): Promise<DevelopmentLogin> {
  demandDevelopment(options.surroundings);
  const secrets = await loginSecretsIn(options.directory);
  const server = createServer();
  await listen(server, options);
  const issuer = `http://${host}:${(server.address() as AddressInfo).port}`;
  const provider = developmentProvider(issuer, options.audience, secrets);
  const serveProtocol = provider.callback();
  server.on("request", (request, response) => {
    response.setHeader("content-security-policy", contentSecurityPolicy);
    response.setHeader("x-content-type-options", "nosniff");
    response.setHeader("referrer-policy", "no-referrer");
    // A name that somebody else points at this machine is not this machine's: a page of theirs must not log in here.
    if (request.headers.host !== new URL(issuer).host) return void response.writeHead(421).end();
    if (!request.url?.startsWith("/login/")) return void serveProtocol(request, response);
    login(provider, request, response).catch(() => fail(response, "deze aanvraag is verlopen of onbekend."));
  });
  return {
    issuer,
    clientSecretFile: secrets.clientSecretFile,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

// A redirect after the form counts as its destination; it leads back to a program on this machine.
const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  "form-action 'self' http://127.0.0.1:* http://localhost:*",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join("; ");

async function listen(server: Server, { port, notPort }: DevelopmentLoginOptions): Promise<void> {
  if (port !== undefined) {
    if (!(await listens(server, port)))
      throw new Error(`Port ${port} is in use; set LOGIN_PORT to a free one.`);
    return;
  }
  for (let next = usualPort; next < usualPort + triedPorts; next += 1) {
    if (next !== notPort && (await listens(server, next))) return;
  }
  throw new Error(
    `Ports ${usualPort} to ${usualPort + triedPorts - 1} are in use; set LOGIN_PORT to a free one.`,
  );
}

async function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (fault: NodeJS.ErrnoException): void => {
      if (fault.code === "EADDRINUSE") resolve(false);
      else reject(new Error(`The development login cannot listen on port ${port}: ${fault.message}.`));
    };
    server.once("error", failed);
    server.listen(port, host, () => {
      server.off("error", failed);
      resolve(true);
    });
  });
}

async function login(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { uid } = await provider.interactionDetails(request, response);
  const path = `/login/${uid}`;
  if (request.url !== path) return fail(response, "deze aanvraag is verlopen of onbekend.");
  if (request.method !== "POST") return show(response, 200, loginPage(path));
  const accountId = new URLSearchParams(await bodyOf(request)).get("account");
  if (!accounts.some(({ id }) => id === accountId)) return fail(response, "dat account is er niet.");
  await provider.interactionFinished(
    request,
    response,
    { login: { accountId: accountId ?? "", remember: false } },
    { mergeWithLastSubmission: false },
  );
}

const longestBody = 1_000;

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const part of request as AsyncIterable<Buffer>) {
    body += part.toString();
    if (body.length > longestBody) throw new Error("The form is too long.");
  }
  return body;
}

const fail = (response: ServerResponse, sentence: string): void => show(response, 400, faultPage(sentence));

function show(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
  response.end(page);
}
