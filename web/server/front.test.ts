// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { systemClock } from "../../kit/clock";
import { type RunningServer } from "../../kit/graphqlServer";
import { createLog } from "../../kit/log";
import { startWeb } from "./web";

// As `npm run build` makes them, which `npm test` does first.
const assetsFolder = join(__dirname, "..", "..", "dist", "web", "assets");
let web: RunningServer;

beforeAll(async () => {
  web = await startWeb({
    gatewayUrl: () => "http://127.0.0.1:1/graphql",
    host: "127.0.0.1",
    port: 0,
    assetsFolder,
    login: null,
    clock: systemClock,
    log: createLog("web", "silent"),
  });
});
afterAll(() => web.close());

const ask = (path: string, init: RequestInit = {}): Promise<Response> => fetch(new URL(path, web.url), init);

test("what every page says to the browser: nothing inline, nothing of others, nothing remembered", async () => {
  const { headers } = await ask("/nergens");
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).not.toMatch(/unsafe|http|\*|data:/);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("referrer-policy")).toBe("same-origin");
  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("set-cookie")).toBeNull();
  expect(headers.get("strict-transport-security")).toBeNull();
  const overTls = await ask("/nergens", { headers: { "x-forwarded-proto": "https" } });
  expect(overTls.headers.get("strict-transport-security")).toMatch(/max-age=31536000/);
});

test("a page has no style, script or handler of its own in its text", async () => {
  const text = await (await ask("/nergens")).text();
  expect(text).toContain("Deze pagina is er niet");
  expect(text).not.toMatch(/ style=| on\w+=|<style|<script(?! type="module" src="\/assets\/)/);
});

test.each([
  ["/nergens", {}, 404],
  ["/", {}, 503],
  ["/waarom-niet", { method: "DELETE" }, 405],
  ["/", { method: "POST", body: "{}", headers: { "content-type": "application/json" } }, 415],
  [
    "/",
    { method: "POST", body: new URLSearchParams({ a: "b" }), headers: { "sec-fetch-site": "cross-site" } },
    403,
  ],
  [
    "/",
    { method: "POST", body: new URLSearchParams({ a: "b" }), headers: { origin: "https://elders.example" } },
    403,
  ],
  ["/", { method: "POST", body: new URLSearchParams({ a: "b".repeat(70_000) }) }, 413],
  ["/?gemeente=%FF", {}, 400],
  ["/?gemeente=Gor%E9", {}, 400],
  ["/%C3/", {}, 400],
])("%s, asked with %j, is %s", async (path, init: RequestInit, status) => {
  const response = await ask(path, init);
  expect(response.status).toBe(status);
  expect(await response.text()).toContain("<h1>");
});

test("what somebody wrote of an error stays, as it was typed, while nobody can say which regions there are", async () => {
  const [nummer, tekst] = ["C > \u202a1", "Merwedestraat > \u202e1"];
  const response = await ask("/melding", { method: "POST", body: new URLSearchParams({ nummer, tekst }) });
  expect(response.status).toBe(400);
  const text = await response.text();
  expect(text).toContain(`value="${nummer}"`);
  expect(text).toContain(`${tekst}</textarea>`);
  expect(text).toContain("Nu niet op te vragen: gemeenten en regio's");
});

test.each(["/?gemeente=GM0512&segment=S%2F4A", "/rapport/geteld?regio=ZHZ&eenheid=CONTRACTED&kant=daarna"])(
  "what was asked of %s by a form goes along when it is tried again or read in English, in no address",
  async (path) => {
    const body = new URLSearchParams({ denominatie: 'JOODS"><b>' });
    const response = await ask(path, { method: "POST", body });
    expect(response.status).toBe(503);
    const text = await response.text();
    const forms = [...text.matchAll(/<form method="post" action="([^"]*)".*?<\/form>/gs)];
    const here = path.replaceAll("&", "&amp;");
    expect(forms.map(([, to]) => to)).toEqual([`${here}&amp;lang=en`, here]);
    for (const [form] of forms) {
      expect(form).toMatch(/<input type="hidden" name="denominatie" value="JOODS&quot;>&lt;b>"/);
      expect(form).toMatch(/<button type="submit"[^>]*>(English|Probeer het opnieuw)</);
    }
    expect(text).not.toMatch(/(href|action)="[^"]*(JOODS|denominatie)/);
    // Without it they are addresses.
    expect(await (await ask(path)).text()).not.toContain("<form");
  },
);

test("what was sent to be recorded does not go along to another language", async () => {
  for (const path of ["/melding", "/beheer/werk/opnamestop-opheffen"]) {
    const body = new URLSearchParams({ tekst: "Zo is het.", reason: "Zo is het." });
    const header = /<header.*?<\/header>/s.exec(await (await ask(path, { method: "POST", body })).text());
    expect(header?.[0]).toContain(`href="${path}?lang=en"`);
    expect(header?.[0]).not.toContain("Zo is het.");
  }
});

test.each([
  ["/beheer/import", { body: new URLSearchParams({ a: "b" }) }, 415],
  ["/beheer/import", { body: new FormData(), headers: { "sec-fetch-site": "cross-site" } }, 403],
  ["/beheer/import", { body: new FormData() }, 401],
  ["/beheer/werk/opnamestop-opheffen", { body: new URLSearchParams({ reason: "</textarea><b>" }) }, 401],
])("%s of keeping, sent by nobody with %j, is %s", async (path, init: RequestInit, status) => {
  const response = await ask(path, { method: "POST", ...init });
  expect(response.status).toBe(status);
  expect(await response.text()).not.toContain("</textarea><b>");
});

test("where nobody can log in, keeping says so", async () => {
  const response = await ask("/beheer?voor=ZHZ", { redirect: "manual" });
  expect([response.status, response.headers.get("location")]).toEqual([
    303,
    "/login?terug=%2Fbeheer%3Fvoor%3DZHZ",
  ]);
  const login = await ask("/login");
  expect(login.status).toBe(503);
  expect(await login.text()).toContain("Inloggen kan hier niet");
});

test("a problem is told in the language of its reader", async () => {
  expect(await (await ask("/nergens?lang=en")).text()).toContain("There is no such page");
});

test("assets are kept for ever, and only those that were built are there", async () => {
  const [style = ""] = readdirSync(assetsFolder).filter((name) => name.endsWith(".css"));
  const response = await ask(`/assets/${style}`);
  expect(response.headers.get("content-type")).toBe("text/css; charset=utf-8");
  expect(response.headers.get("cache-control")).toContain("immutable");
  for (const path of ["/assets/assets.json", "/assets/..%2f..%2fmain.js", "/assets/"]) {
    expect((await ask(path)).status).toBe(404);
  }
});

test("every colour is a token of the theme, which a municipality replaces by its own", () => {
  const web = join(__dirname, "..");
  const sheets = readdirSync(web, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".css"),
  );
  const ownColour =
    /(?<=:[^;{}]*)(?:#[0-9a-f]{3,8}\b|(?:rgb|hsl|oklch|color-mix)a?\(|\b(?:white|black)\b(?!-))/i;
  const withColours = sheets.filter((name) => ownColour.test(readFileSync(join(web, name), "utf8")));
  expect(withColours.map((name) => name.replaceAll("\\", "/"))).toEqual(["styles/2-theme.css"]);
});

test.each([
  [".css", 25],
  [".js", 30],
])("what a visitor loads stays small: %s at most %s kB", (ending, kilobytes) => {
  const files = readdirSync(assetsFolder).filter((name) => name.endsWith(ending));
  expect(files).toHaveLength(1);
  const size = gzipSync(readFileSync(join(assetsFolder, files[0] ?? ""))).length;
  expect(size).toBeGreaterThan(200);
  expect(size).toBeLessThanOrEqual(kilobytes * 1000);
});
