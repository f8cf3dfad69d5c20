// SPDX-License-Identifier: EUPL-1.2
// From the development login through the gateway to a subgraph, in the product as `npm start` runs it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { toAsOf } from "../../kit/moment";
import { machineTokens } from "../../kit/tokens";
import { machineKeysIn } from "../../start/machineKeys";
import { loggedIn } from "../kit/developmentLogin";
import { ask, type NodeProcess, refused, runNode, whole } from "../kit/world";
import { addressOf, cleanUp, emptyDirectory, startProduct } from "./start/product";

const question = "{ providerChanges(first: 1) { edges { cursor } } }";
const nothing = { providerChanges: { edges: [] } };

let directory: string;
let product: NodeProcess;
let url: string;
let issuer: string;

beforeAll(async () => {
  directory = emptyDirectory();
  product = startProduct({ DEMO: "none", LOGIN_PORT: "0" }, directory);
  url = await addressOf(product);
  issuer = await product.said(/DEVELOPMENT LOGIN at (\S+): anybody on this machine can be anybody/);
}, 120_000);

afterAll(cleanUp);

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

test("a token of the development login is accepted by the gateway and by a subgraph", async () => {
  const token = await loggedIn(issuer, "soj");
  expect(whole(await ask(url, question, {}, bearer(token)))).toEqual(nothing);
  const forged = await ask(url, question, {}, bearer(`${token.slice(0, -8)}AAAAAAAA`));
  expect(forged.status).toBe(401);
  expect(refused(forged).code).toBe("UNAUTHENTICATED");
  expect(product.lines.join("\n")).not.toContain(token.slice(-40));
});

test("a list can be sent with it to the exchange, which says where it is, and a stranger's cannot", async () => {
  const imports = await product.said(/Lists are imported at (\S+);/);
  const template = await fetch(`${imports}/templates/aanbieders.csv`);
  expect(template.status).toBe(200);
  const sent = async (token: string): Promise<Response> =>
    fetch(`${imports}/aanbieders`, {
      method: "POST",
      headers: { "content-type": "text/csv", ...bearer(token) },
      body: "nummer;naam\r\n",
    });
  const token = await loggedIn(issuer, "soj");
  expect((await sent(`${token.slice(0, -8)}AAAAAAAA`)).status).toBe(401);
  const taken = await sent(token);
  expect(taken.status).toBe(202);
  const run = new URL(taken.headers.get("location") ?? "", imports);
  expect((await fetch(run, { headers: bearer(token) })).status).toBe(200);
  expect((await fetch(run, { headers: bearer(await loggedIn(issuer, "raad")) })).status).toBe(404);
});

test("npm run token prints a token of an app that logs in as itself", async () => {
  const script = runNode("dist/scripts/token.js", {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: "zorglandschap-app",
    OIDC_CLIENT_SECRET: readFileSync(join(directory, "data", "login-client-secret"), "utf8"),
  });
  expect(await script.ended).toBe(0);
  expect(script.complaints).toEqual([]);
  const [token = "", ...more] = script.lines;
  expect(more).toEqual([]);
  expect(whole(await ask(url, question, {}, bearer(token)))).toEqual(nothing);
});

test("npm run token prints a token of a person, who logs in with a browser", async () => {
  const script = runNode("dist/scripts/token.js", { OIDC_ISSUER: issuer });
  const asked = new URL(await script.said(/^(http:\S+)$/));
  const first = await fetch(asked, { redirect: "manual" });
  const cookie = first.headers.getSetCookie().map((line) => line.split(";")[0]);
  const page = new URL(first.headers.get("location") ?? "", issuer);
  const choice = await fetch(page, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: cookie.join("; ") },
    body: new URLSearchParams({ account: "raad" }),
  });
  cookie.push(...choice.headers.getSetCookie().map((line) => line.split(";")[0]));
  const resumed = await fetch(choice.headers.get("location") ?? "", {
    headers: { cookie: cookie.join("; ") },
  });
  expect(await resumed.text()).toContain("Ingelogd");
  expect(await script.ended).toBe(0);
  expect(whole(await ask(url, question, {}, bearer(script.lines.at(-1) ?? "")))).toEqual(nothing);
});

test("a person and a machine of the house with one name are two, but neither verifies what the other entered: a name alone may be a person's of before", async () => {
  const { key } = await machineKeysIn(join(directory, "data"));
  const house = { issuer: "zorglandschap-machines", audience: "zorglandschap" };
  const ofHouse = await machineTokens(house, key, "admin", "admin")();
  const [machine, person] = [bearer(ofHouse), bearer(await loggedIn(issuer, "admin"))];
  const recording = async (mutation: string, headers: Record<string, string>) =>
    whole(
      await ask<{ report: { recordedAt: string | null; outcomes: { __typename: string }[] } }>(
        url,
        `mutation { report: ${mutation} { recordedAt outcomes { __typename } } }`,
        {},
        headers,
      ),
    ).report;
  const facts = `{ name: "Wie ook (fictief)", kind: INSTELLING, selfEmployed: false, identities: [] }`;
  const changes = `[{ provider: { act: REGISTER, id: "P-1", from: "2024-01-01", facts: ${facts} } }]`;
  await recording(`changeProviders(changes: ${changes}, reason: "x")`, machine);
  const stop = `announceAdmissionStop(id: "S-1", provider: "P-1", from: "2024-02-01", reason: "x")`;
  const { recordedAt } = await recording(stop, machine);
  const basis = toAsOf({ on: "2024-02-01", knownAt: new Date(recordedAt ?? "") });
  const verifying = `verifyAdmissionStop(id: "S-1", basis: "${basis}", reason: "x")`;
  expect(await recording(verifying, machine)).toMatchObject({
    recordedAt: null,
    outcomes: [{ __typename: "OperationRefused" }],
  });
  expect(await recording(verifying, person)).toMatchObject({
    recordedAt: null,
    outcomes: [{ __typename: "OperationRefused" }],
  });
  const ofPerson = `announceAdmissionStop(id: "S-2", provider: "P-1", from: "2024-03-01", reason: "x")`;
  expect((await recording(ofPerson, person)).recordedAt).not.toBeNull();
  const actors = async (id: string): Promise<string[]> => {
    const history = `{ contractHistory(typeName: "AdmissionStop", id: "${id}", first: 10) { edges { node { actor } } } }`;
    const { contractHistory } = whole(
      await ask<{ contractHistory: { edges: { node: { actor: string } }[] } }>(url, history, {}, person),
    );
    return contractHistory.edges.map(({ node }) => node.actor);
  };
  expect([await actors("S-1"), await actors("S-2")]).toEqual([["admin"], [`admin (${issuer})`]]);
});

test("in production there is no development login, and tokens of people are refused", async () => {
  const token = await loggedIn(issuer, "admin");
  const elsewhere = emptyDirectory();
  const production = startProduct({ DEMO: "none", NODE_ENV: "production" }, elsewhere);
  const address = await addressOf(production);
  expect(production.lines.join("\n")).not.toContain("DEVELOPMENT LOGIN");
  expect(existsSync(join(elsewhere, "data", "login.jwk.json"))).toBe(false);
  expect(refused(await ask(address, question, {}, bearer(token))).code).toBe("UNAUTHENTICATED");
  expect(whole(await ask(address, question))).toEqual(nothing);
}, 120_000);
