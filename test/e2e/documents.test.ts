// SPDX-License-Identifier: EUPL-1.2
// Every example in the README is asked of a running product, and must give the answer that stands there.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { publicationVariables } from "../../exchange/catalogue/publication";
import { accounts } from "../../start/developmentLogin/accounts";
import { startWorld, type World, whole } from "../kit/world";

const readme = readFileSync(resolve(__dirname, "../../README.md"), "utf8");

const examples = [...readme.matchAll(/```graphql\n([\s\S]*?)```\n+```json\n([\s\S]*?)```/g)].map(
  ([, query, answer]) => ({
    query: query ?? "",
    answer: JSON.parse(answer ?? "") as unknown,
  }),
);
const [curl] = [...readme.matchAll(/^curl .* -d '(.*)'$/gm)].map(([, body]) => body ?? "");

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 120_000);
afterAll(() => world.stop());

it("has three examples with their answers, and every query has one", () => {
  expect(examples).toHaveLength(3);
  expect(readme.match(/```graphql/g)).toHaveLength(3);
});

it.each(examples.map(({ query, answer }) => [query, answer] as const))("%s", async (query, answer) => {
  expect(whole(await world.ask(query))).toEqual(answer);
});

it("answers the first question, as it is to be pasted", async () => {
  const { query } = JSON.parse(curl ?? "") as { query: string };
  const { coverage } = whole(
    await world.ask<{
      coverage: {
        answer: string;
        edges: { node: { scale: string; viaCounterpart: boolean; reason: string } }[];
      };
    }>(query),
  );
  const scales = coverage.edges.map(({ node }) => `${node.scale}${node.viaCounterpart ? " via" : ""}`);
  expect(coverage.answer).toBe("COVERED");
  expect(scales).toEqual([
    ...Array<string>(3).fill("LOCAL"),
    ...Array<string>(2).fill("SUBREGIONAL"),
    ...Array<string>(24).fill("REGIONAL via"),
  ]);
  expect(coverage.edges.every(({ node }) => node.reason.startsWith("Contract C-"))).toBe(true);
});

it("lists the accounts of the development login, as it calls them, and the pages for who keeps the register", async () => {
  const listed = [...readme.matchAll(/^\| `([a-z0-9-]+)` +\| ([^|]*[^ |]) +\|/gm)].map(([, id, label]) => [
    id,
    label,
  ]);
  expect(listed).toEqual(accounts.map(({ id, label }) => [id, label]));
  expect(readme).toContain("http://127.0.0.1:4000/beheer");
  const page = await fetch(new URL("/beheer", world.url), { redirect: "manual" });
  expect([page.status, page.headers.get("location")]).toEqual([303, "/login?terug=%2Fbeheer"]);
});

it("lists exactly the settings that the product reads", () => {
  const model = readFileSync(resolve(__dirname, "../../start/env.ts"), "utf8");
  // Those of OIDC are told elsewhere.
  const own = [...model.matchAll(/^ {4}([A-Z_]+):/gm)].map(([, name]) => name);
  const read = [...own, ...Object.keys(publicationVariables)];
  const table = readme.slice(readme.indexOf("| Variable"), readme.indexOf("As separate processes"));
  const listed = [...table.matchAll(/`([A-Z_]{4,})`/g)].map(([, name]) => name);
  expect(listed.sort()).toEqual(read.sort());
});
