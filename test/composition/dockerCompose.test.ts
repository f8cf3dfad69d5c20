// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { subgraphUrls } from "../../scripts/subgraphUrls";

// No container runs in the tests: the file is held against what the processes read, from their own sources.

interface Service {
  readonly image: string;
  readonly command?: string[];
  readonly environment: Record<string, string | number>;
  readonly ports?: string[];
  readonly networks: string[];
  readonly configs?: string[];
  readonly secrets?: string[];
  readonly depends_on?: Record<string, unknown>;
}

interface Compose {
  readonly services: Record<string, Service>;
  readonly networks: Record<string, { internal?: boolean }>;
  readonly volumes: Record<string, unknown>;
  readonly configs: Record<string, { file: string }>;
  readonly secrets: Record<string, { file: string }>;
}

const repository = join(__dirname, "..", "..");
const source = (...path: string[]): string => readFileSync(join(repository, ...path), "utf8");
const compose = parse(source("docker-compose.yml"), { merge: true }) as Compose;

const subgraphs = Object.keys(subgraphUrls) as (keyof typeof subgraphUrls)[];
const processes: [name: string, folder: string][] = [
  ...subgraphs.map((name): [string, string] => [name, join("services", name)]),
  ["gateway", "gateway"],
  ["exchange", "exchange"],
  ["web", "web"],
];
/** Those that the subgraphs answer, because they have the key of the house. */
const ofTheHouse = processes.filter(([name]) => name !== "exchange" && name !== "web");
/** Those that verify tokens; the pages hand on what a browser brings. */
const verifying = processes.filter(([name]) => name !== "web");

function service(name: string): Service {
  const found = compose.services[name];
  if (!found) throw new Error(`docker-compose.yml has no service ${name}.`);
  return found;
}

const ofSubgraph = (folder: string): boolean => dirname(folder) === "services";

/** The variables of a process' model, each with whether it may be left out, read from the text of its env.ts. */
function variablesOf(folder: string): Map<string, { optional: boolean }> {
  let text = source(folder, "env.ts");
  // The variables that all subgraphs share stand in one model, which a service's env.ts names.
  if (text.includes("kit/serviceEnv")) text += ofSubgraph(folder) ? source("kit", "serviceEnv.ts") : "";
  // And in it, as in the gateway's, those that say who is who; the exchange has the half of them that is not secret,
  // and the pages have none.
  const shared = ofSubgraph(folder) || folder === "gateway" || folder === "exchange";
  if (shared) expect(text).toContain(folder === "exchange" ? "...tokenVariables," : "...identityVariables,");
  if (shared && folder !== "exchange") text += source("kit", "identity", "identityEnv.ts");
  if (shared) text += source("kit", "identity", "tokenEnv.ts") + source("kit", "identity", "oidcEnv.ts");
  const names = [...text.matchAll(/^\s+([A-Z][A-Z_]+):/gm)];
  return new Map(
    names.map((match, index) => {
      const definition = text.slice(match.index, names[index + 1]?.index);
      return [match[1] ?? "", { optional: /\.(optional|default|nullish)\(/.test(definition) }];
    }),
  );
}

test("all processes are there, and nothing that is neither they nor the database", () => {
  expect(Object.keys(compose.services).sort()).toEqual(
    [...processes.map(([name]) => name), "postgres"].sort(),
  );
  expect(readdirSync(join(repository, "services")).sort()).toEqual([...subgraphs].sort());
});

describe.each(processes)("%s", (name, folder) => {
  test("runs a program of the house", () => {
    const [program = ""] = service(name).command ?? [];
    expect(program).toBe(`dist/${folder}/main.js`);
    expect(existsSync(join(repository, folder, "main.ts"))).toBe(true);
  });

  test("gets each variable that it needs and none that it does not know", () => {
    const known = variablesOf(folder);
    expect(known.size).toBeGreaterThan(1);
    const given = Object.keys(service(name).environment);
    expect(given.filter((variable) => !known.has(variable))).toEqual([]);
    const needed = [...known].filter(([, { optional }]) => !optional).map(([variable]) => variable);
    expect(needed.filter((variable) => !given.includes(variable))).toEqual([]);
  });

  test("listens to more than its own container", () => {
    expect(service(name).environment["HOST"]).toBe("0.0.0.0");
  });
});

describe.each(verifying)("%s", (name) => {
  test("reads keys that are mounted", () => {
    const { environment, configs } = service(name);
    expect(configs).toEqual([String(environment["TOKEN_JWKS_FILE"]).replace(/^\//, "")]);
  });

  test("learns who speaks for people from the surroundings alone", () => {
    const given = Object.entries(service(name).environment).filter(([variable]) =>
      variable.startsWith("OIDC_"),
    );
    expect(given).toHaveLength(5);
    for (const [variable, value] of given) expect(value).toBe(`\${${variable}:-}`);
  });
});

test.each(ofTheHouse)("%s has the key of the house", (name) => {
  const { environment, secrets } = service(name);
  expect(secrets?.map((secret) => `/run/secrets/${secret}`)).toEqual([environment["HOUSE_KEY_FILE"]]);
});

test("the exchange is a client of the gateway, without the key of the house and far from the database", () => {
  const { environment, secrets, networks } = service("exchange");
  expect(secrets).toBeUndefined();
  expect(networks).toEqual(["outside"]);
  expect(environment["ZORGLANDSCHAP_URL"]).toBe(
    `http://gateway:${service("gateway").environment["PORT"]}/graphql`,
  );
  expect(service("gateway").networks).toContain("outside");
  expect(source("Dockerfile")).toContain(
    "process.env.EXCHANGE_PORT ?? process.env.WEB_PORT ?? process.env.PORT",
  );
});

test("the pages are a client of the gateway, without any key and far from the database", () => {
  const { environment, secrets, configs, networks, ports } = service("web");
  expect([secrets, configs, ports]).toEqual([undefined, undefined, undefined]);
  expect(networks).toEqual(["outside"]);
  expect(environment["ZORGLANDSCHAP_URL"]).toBe(
    `http://gateway:${service("gateway").environment["PORT"]}/graphql`,
  );
});

test("the gateway hands on to the pages and the exchange where they answer", () => {
  expect(service("gateway").environment["NEIGHBOUR_URLS"]).toBe(
    `/=http://web:${service("web").environment["WEB_PORT"]},` +
      `/import=http://exchange:${service("exchange").environment["EXCHANGE_PORT"]},` +
      `/export=http://exchange:${service("exchange").environment["EXCHANGE_PORT"]}`,
  );
});

describe.each(subgraphs)("%s", (name) => {
  test("answers where the supergraph says", () => {
    expect(subgraphUrls[name]).toBe(`http://${name}:${service(name).environment["PORT"]}/graphql`);
  });

  test("finds the owners where they answer", () => {
    const owners = String(service(name).environment["OWNER_URLS"]).split(",");
    const expected = subgraphs
      .filter((owner) => owner !== "coverage")
      .map((owner) => `${owner}=${subgraphUrls[owner]}`);
    expect(owners.sort()).toEqual(expected.sort());
  });

  test("waits for the database and is reached through the gateway alone", () => {
    expect(service(name).depends_on).toMatchObject({ postgres: { condition: "service_healthy" } });
    // Outwards for the keys of the OIDC provider.
    expect(service(name).networks).toEqual(["inside", "outside"]);
    expect(service(name).ports).toBeUndefined();
    expect(service(name).environment["DATABASE_URL"]).toMatch(/@postgres:5432\/zorglandschap$/);
  });
});

test("the gateway and the exchange alone are published", () => {
  const published = Object.entries(compose.services).filter(([, { ports }]) => ports);
  expect(published.map(([name, { ports }]) => [name, ports])).toEqual([
    ["gateway", ["4000:4000"]],
    ["exchange", ["4100:4100"]],
  ]);
  expect(service("gateway").environment["PORT"]).toBe(4000);
  expect(service("exchange").environment["EXCHANGE_PORT"]).toBe(4100);
  expect(compose.networks["inside"]).toEqual({ internal: true });
  expect(service("postgres").networks).toEqual(["inside"]);
});

test("no secret has a default or stands in the file", () => {
  const text = source("docker-compose.yml");
  expect(text.match(/\$\{POSTGRES_PASSWORD[^}]*\}/g)).toEqual(
    Array(2).fill(expect.stringMatching(/^\$\{POSTGRES_PASSWORD:\?[^}]+\}$/)),
  );
  expect(service("postgres").environment).toMatchObject({
    POSTGRES_USER: "zorglandschap",
    POSTGRES_DB: "zorglandschap",
  });
  expect(source(".dockerignore").split("\n")).toEqual(
    expect.arrayContaining(["keys", ".env*", ".data", ".git"]),
  );
});

test("everything that is mounted is declared", () => {
  for (const { configs = [], secrets = [], networks } of Object.values(compose.services)) {
    for (const config of configs) expect(compose.configs).toHaveProperty(config);
    for (const secret of secrets) expect(compose.secrets).toHaveProperty(secret);
    for (const network of networks) expect(compose.networks).toHaveProperty(network);
  }
});
