// SPDX-License-Identifier: EUPL-1.2
// Against the development login, over HTTP: how one gets a session, keeps it, and loses it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clockThatReads } from "../../kit/clock";
import { usualClaims } from "../../kit/identity/claims";
import { type DevelopmentLogin, startDevelopmentLogin } from "../../start/developmentLogin/developmentLogin";
import { redirectedTo } from "../../test/kit/developmentLogin";
import { callbackPath, Login, placeToReturn } from "./login";
import { LoginRefusal, LoginSilence } from "./oidcLogin";
import { PendingLogins } from "./pendingLogins";

const directory = mkdtempSync(join(tmpdir(), "zorglandschap-login-"));
const surroundings = {
  nodeEnv: undefined,
  databaseUrl: undefined,
  oidcIssuer: undefined,
  host: "127.0.0.1",
  publicUrl: undefined,
};
const quiet = { warn: () => undefined, info: () => undefined };
const visit = (cookie?: string) => ({ cookie, host: "127.0.0.1:4000", isSecure: false });

// On Node 20 the provider warns that it was made for 22.
jest.spyOn(console, "warn").mockImplementation(() => undefined);

let provider: DevelopmentLogin;
let laterMs: number;
let login: Login;

beforeEach(async () => {
  provider = await startDevelopmentLogin({ surroundings, directory, audience: "zorglandschap", port: 0 });
  laterMs = 0;
  login = new Login(
    {
      issuer: provider.issuer,
      claims: usualClaims,
      clientId: "zorglandschap-web",
      clientSecret: undefined,
      scope: "openid",
      origin: null,
    },
    clockThatReads(() => new Date(Date.now() + laterMs)),
    quiet,
  );
});
afterEach(() => provider.close());
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const cookieOf = (headers: Readonly<Record<string, string>> | undefined): string =>
  headers?.["set-cookie"]?.split(";")[0] ?? "";

async function begin(): Promise<{ cookie: string; back: URLSearchParams }> {
  const begun = await login.begun(visit(), "/beheer", false);
  const over = Object.fromEntries(new URL(begun?.to ?? "").searchParams);
  const back = await redirectedTo({ issuer: provider.issuer, account: "soj", over });
  return { cookie: cookieOf(begun?.headers), back };
}

async function loggedIn(): Promise<string> {
  const { cookie, back } = await begin();
  const pending = await login.pendingOf(visit(cookie));
  if (pending === null) throw new Error("The login that was begun is not known.");
  return cookieOf(await login.ended(visit(cookie), back, pending));
}

test("who logged in has the regions that the provider gives them, and a cookie that says nothing", async () => {
  const cookie = await loggedIn();
  const entry = await login.entryOf(visit(cookie));
  expect(entry).toMatchObject({
    kind: "in",
    session: { visitor: { subject: "soj", roles: ["procurement"], regions: ["ZHZ"] } },
  });
  expect(cookie).toMatch(/^zorglandschap=s\.[\w-]{43}$/);
});

test("a token that runs out is replaced, once for all who ask at that moment", async () => {
  const cookie = await loggedIn();
  const before = await login.entryOf(visit(cookie));
  const old = before.kind === "in" ? before.session.tokens.access : "";
  laterMs = 14.8 * 60_000;
  const entries = await Promise.all([1, 2, 3].map(() => login.entryOf(visit(cookie))));
  const tokens = entries.map((entry) => (entry.kind === "in" ? entry.session.tokens.access : entry.kind));
  expect(new Set(tokens).size).toBe(1);
  expect(tokens[0]).not.toBe(old);
  expect(tokens[0]).toMatch(/^eyJ/);
});

test("while the provider is away a good token stays good; then nobody is let in and nothing is lost", async () => {
  const cookie = await loggedIn();
  await provider.close();
  laterMs = 14.8 * 60_000;
  expect((await login.entryOf(visit(cookie))).kind).toBe("in");
  laterMs = 16 * 60_000;
  expect((await login.entryOf(visit(cookie))).kind).toBe("silent");
  expect(login.sessions.size).toBe(1);
});

test("whom the provider lets go on no longer is out", async () => {
  const cookie = await loggedIn();
  const port = Number(new URL(provider.issuer).port);
  await provider.close();
  // Started anew it remembers nobody, as after somebody's account was taken away.
  provider = await startDevelopmentLogin({ surroundings, directory, audience: "zorglandschap", port });
  laterMs = 16 * 60_000;
  let entry = await login.entryOf(visit(cookie));
  // What is said over a connection to the one that was stopped is lost, and the session then is not.
  for (let tries = 0; entry.kind === "silent" && tries < 10; tries += 1) {
    entry = await login.entryOf(visit(cookie));
  }
  expect(entry.kind).toBe("out");
  expect(login.sessions.size).toBe(0);
});

test("a provider that is away at the beginning is told apart from one that refuses", async () => {
  const { cookie, back } = await begin();
  const pending = await login.pendingOf(visit(cookie));
  if (pending === null) throw new Error("The login that was begun is not known.");
  await expect(login.ended(visit(cookie), back, { ...pending, nonce: "another" })).rejects.toThrow(
    LoginRefusal,
  );
  await expect(login.ended(visit(cookie), back, { ...pending, verifier: "x".repeat(43) })).rejects.toThrow(
    LoginRefusal,
  );
  await provider.close();
  await expect(login.ended(visit(cookie), back, pending)).rejects.toThrow(LoginSilence);
});

test("one may log in under the name that was set, or on this machine itself", async () => {
  expect(await login.begun({ ...visit(), host: "elders.example" }, "/beheer", false)).toBeNull();
  const begun = await login.begun({ ...visit(), host: "localhost:4000" }, "/beheer", false);
  expect(new URL(begun?.to ?? "").searchParams.get("redirect_uri")).toBe(
    `http://localhost:4000${callbackPath}`,
  );
});

test("the cookie is for TLS alone where the site is reached by it", async () => {
  const begun = await login.begun({ ...visit(), isSecure: true }, "/beheer", false);
  expect(begun?.headers["set-cookie"]).toMatch(
    /^__Host-zorglandschap=l\.\S+; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
  );
});

test("what a browser keeps of a login is not good for ever, and not for another process", async () => {
  let now = 0;
  const clock = clockThatReads(() => new Date(now));
  const pending = new PendingLogins(clock);
  const begun = { state: "s", nonce: "n", verifier: "v", back: "/beheer", isElsewhere: false };
  const sealed = await pending.seal(begun);
  expect(await pending.open(sealed)).toEqual(begun);
  expect(await new PendingLogins(clock).open(sealed)).toBeNull();
  now = 15 * 60_000;
  expect(await pending.open(sealed)).toBeNull();
});

test.each([
  ["/beheer?voor=ZHZ&lang=en", "/beheer?voor=ZHZ&lang=en"],
  ["/beheer/werk/x", "/beheer/werk/x"],
  ["/beheerder", "/beheer"],
  ["//elders.example/beheer", "/beheer"],
  ["/\\elders.example/beheer", "/beheer"],
  ["https://elders.example/beheer", "/beheer"],
  ["/beheer/../login/uit", "/beheer"],
  [null, "/beheer"],
])("after a login %s leads to %s", (asked, to) => expect(placeToReturn(asked)).toBe(to));
