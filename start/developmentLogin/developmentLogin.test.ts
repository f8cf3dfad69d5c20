// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeJwt } from "jose";
import { usualClaims } from "../../kit/identity/claims";
import { OidcProvider } from "../../kit/identity/oidcProvider";
import { tokenVerifier } from "../../kit/tokens";
import { askToken, aVerifier, loggedIn, redirectedTo, tokenFor } from "../../test/kit/developmentLogin";
import { accounts } from "./accounts";
import { type DevelopmentLogin, startDevelopmentLogin, usualPort } from "./developmentLogin";

const development = {
  nodeEnv: undefined,
  databaseUrl: undefined,
  oidcIssuer: undefined,
  host: "127.0.0.1",
  publicUrl: undefined,
};
const audience = "zorglandschap";
let directory: string;
let login: DevelopmentLogin;

const started = (port: number | undefined, over: object = {}): Promise<DevelopmentLogin> =>
  startDevelopmentLogin({ surroundings: { ...development, ...over }, directory, audience, port });

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "zorglandschap-login-"));
  login = await started(0);
});

afterAll(async () => {
  await login.close();
  rmSync(directory, { recursive: true });
});

const verified = (token: string) => {
  const rules = { issuer: login.issuer, audience, claims: usualClaims };
  const people = new OidcProvider(rules, { warn: () => undefined } as never);
  return tokenVerifier({ people })(`Bearer ${token}`);
};

test.each(accounts.map((account) => [account.id, account] as const))(
  "logs in as %s, without a password",
  async (id, { roles, regions, municipalities }) => {
    const token = await loggedIn(login.issuer, id);
    expect(await verified(token)).toEqual({
      subject: id,
      issuer: login.issuer,
      roles,
      regions,
      municipalities,
    });
    expect(decodeJwt(token)).toMatchObject({ iss: login.issuer, aud: audience });
  },
);

test("an app logs in as itself, with the secret that was made for it", async () => {
  const secret = readFileSync(login.clientSecretFile, "utf8");
  const asApp = (password: string) =>
    askToken(
      login.issuer,
      { grant_type: "client_credentials" },
      { authorization: `Basic ${Buffer.from(`zorglandschap-app:${password}`).toString("base64")}` },
    );
  const { body } = await asApp(secret);
  expect(await verified(String(body["access_token"]))).toEqual({
    subject: "zorglandschap-app",
    issuer: login.issuer,
    roles: ["reporting"],
    regions: ["ZHZ"],
    municipalities: [],
  });
  expect((await asApp("secret")).status).toBe(401);
});

describe("refused is", () => {
  test("a login without PKCE, or with the challenge in the clear", async () => {
    const bare = await redirectedTo({ issuer: login.issuer, account: "admin" });
    expect([bare.get("error"), bare.get("code")]).toEqual(["invalid_request", null]);
    const verifier = aVerifier();
    const over = { code_challenge: verifier, code_challenge_method: "plain" };
    const plain = await redirectedTo({ issuer: login.issuer, account: "admin", verifier, over });
    expect([plain.get("error"), plain.get("code")]).toEqual(["invalid_request", null]);
  });

  test("a code with another verifier, without one, or for the second time", async () => {
    const code = async (verifier: string): Promise<string> =>
      (await redirectedTo({ issuer: login.issuer, account: "admin", verifier })).get("code") ?? "";
    const verifier = aVerifier();
    for (const proof of [{ code_verifier: aVerifier() }, {}]) {
      expect(await tokenFor(login.issuer, { code: await code(verifier), ...proof })).toMatchObject({
        status: 400,
        body: { error: "invalid_grant" },
      });
    }
    const once = { code: await code(verifier), code_verifier: verifier };
    expect((await tokenFor(login.issuer, once)).status).toBe(200);
    expect((await tokenFor(login.issuer, once)).status).toBe(400);
  });

  test("a way back to another machine, and an account that does not exist", async () => {
    const verifier = aVerifier();
    const over = { redirect_uri: "https://elsewhere.example/callback" };
    await expect(redirectedTo({ issuer: login.issuer, account: "admin", verifier, over })).rejects.toThrow(
      /400: [^]*Inloggen lukt niet/,
    );
    await expect(redirectedTo({ issuer: login.issuer, account: "burgemeester", verifier })).rejects.toThrow(
      /400: [^]*dat account is er niet/,
    );
  });

  test("a request under a name that is not this machine's", async () => {
    const { hostname, port } = new URL(login.issuer);
    const status = await new Promise((resolve, reject) => {
      request({
        hostname,
        port,
        path: "/.well-known/openid-configuration",
        headers: { host: "evil.example" },
      })
        .on("response", (response) => resolve(response.resume().statusCode))
        .on("error", reject)
        .end();
    });
    expect(status).toBe(421);
  });
});

test("the page says loudly what it is, and needs no script", async () => {
  const question = `${login.issuer}/auth?client_id=zorglandschap-web&response_type=code&scope=openid&code_challenge_method=S256`;
  const uri = encodeURIComponent("http://127.0.0.1:4002/login/callback");
  const first = await fetch(`${question}&redirect_uri=${uri}&code_challenge=${"a".repeat(43)}`, {
    redirect: "manual",
  });
  const response = await fetch(new URL(first.headers.get("location") ?? "", login.issuer), {
    headers: {
      cookie: first.headers
        .getSetCookie()
        .map((line) => line.split(";")[0])
        .join("; "),
    },
  });
  const page = await response.text();
  expect(page).toContain("<h1>Ontwikkelinlog: niet echt, geen wachtwoord</h1>");
  expect(page).toContain('<main role="main">');
  expect(page).toContain('<html lang="nl">');
  expect(page).not.toMatch(/<script| on\w+=|style="/);
  for (const { id } of accounts) expect(page).toContain(`value="${id}"`);
  expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none'; /);
  expect(response.headers.get("content-security-policy")).not.toContain("unsafe");
});

test("secrets are made once, and can be read by their owner alone", async () => {
  const before = readdirSync(directory).map((name) => [name, readFileSync(join(directory, name), "utf8")]);
  expect(before).toHaveLength(3);
  for (const [name = ""] of before) expect(statSync(join(directory, name)).mode & 0o777).toBe(0o600);
  const again = await started(0);
  await again.close();
  expect(readdirSync(directory).map((name) => [name, readFileSync(join(directory, name), "utf8")])).toEqual(
    before,
  );
});

test.each<[string, object, string]>([
  ["in production", { nodeEnv: "production" }, "NODE_ENV is production"],
  ["with a database of one's own", { databaseUrl: "postgres://somewhere/register" }, "DATABASE_URL is set"],
  ["beside a real provider", { oidcIssuer: "https://login.example" }, "OIDC_ISSUER is set"],
  ["in an environment of another name", { nodeEnv: "acceptance" }, "NODE_ENV is acceptance"],
  ["where others can reach it", { host: "0.0.0.0" }, "HOST is 0.0.0.0, which others can reach"],
  ["where IPv6 can reach it", { host: "::" }, "HOST is ::, which others can reach"],
  ["beside what is published", { publicUrl: "https://jeugdhulp.example.nl" }, "PUBLIC_URL is set"],
])("%s it does not start", async (_where, over, reason) => {
  await expect(started(0, over)).rejects.toThrow(
    `The development login starts in development only: ${reason}.`,
  );
});

test("a port that was asked for and is taken is told in a sentence; the usual one gives way", async () => {
  const taken = Number(new URL(login.issuer).port);
  await expect(started(taken)).rejects.toThrow(`Port ${taken} is in use; set LOGIN_PORT to a free one.`);
  const both = [await started(undefined), await started(undefined)];
  const ports = both.map(({ issuer }) => Number(new URL(issuer).port));
  expect(new Set(ports).size).toBe(2);
  for (const port of ports) expect(port).toBeGreaterThanOrEqual(usualPort);
  for (const each of both) await each.close();
});
