// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { toySupergraph } from "../test/gateway/toyGraph";
import { refuseUnknownFeatures } from "./features";
import { readSupergraph } from "./supergraph";

const linked = (link: string): string => toySupergraph().replace(/^schema/m, `schema ${link}`);
const why = (sdl: string, passedOver: readonly string[] = []): string => {
  try {
    refuseUnknownFeatures(sdl, passedOver);
    return "";
  } catch (fault) {
    return (fault as Error).message;
  }
};

test("what composers link to as a rule is known", () => {
  expect(why(toySupergraph())).toBe("");
  expect(why(readFileSync("schema/supergraph.graphql", "utf8"))).toBe("");
  expect(why(linked('@link(url: "https://specs.apollo.dev/tag/v0.3")'))).toBe("");
  expect(why(linked('@core(feature: "https://specs.apollo.dev/inaccessible/v0.1", for: SECURITY)'))).toBe("");
});

test.each([
  ["a rule of access", '@link(url: "https://specs.apollo.dev/policy/v0.1", for: SECURITY)', "@policy "],
  ["one that is not marked as such", '@link(url: "https://specs.apollo.dev/requiresScopes/v0.1")', "access"],
  ["one of others", '@link(url: "https://acme.example/authz", for: SECURITY)', "@authz "],
  ["one with a slash at its end", '@link(url: "https://acme.example/rules/v0.1/", for: SECURITY)', "@rules "],
  [
    "one by the older name",
    '@core(feature: "https://specs.apollo.dev/authenticated/v0.1", for: SECURITY)',
    "access",
  ],
  [
    "one that calls itself known",
    '@link(url: "https://acme.example/inaccessible/v0.2", for: SECURITY)',
    "access",
  ],
  [
    "an unknown version",
    '@link(url: "https://specs.apollo.dev/join/v0.9", for: EXECUTION)',
    "executed with https://specs.apollo.dev/join/v0.9",
  ],
  ["an unknown feature", '@link(url: "https://acme.example/notes/v1.0")', "setting passedOver"],
])("%s is refused", (_name, link, told) => {
  expect(why(linked(link))).toContain(told);
});

test("whoever runs the gateway may say that a feature asks nothing of it, but not that a rule of access does", () => {
  const notes = "https://acme.example/notes/v1.0";
  expect(why(linked(`@link(url: "${notes}")`), [notes])).toBe("");
  expect(why(linked(`@link(url: "${notes}")`), ["https://acme.example/notes/v2.0"])).toContain(notes);
  expect(why(linked(`@link(url: "${notes}", for: SECURITY)`), [notes])).toContain("restricts access");
});

test.each([
  [
    'contextArguments: [{ context: "user", name: "id", type: "ID", selection: "{ id }" }]',
    "an argument from its context (contextArguments)",
  ],
  ['override: "deals", overrideLabel: "percent(10)"', "a part of the questions only (overrideLabel)"],
])("a field with %s is refused", (said, told) => {
  const sdl = toySupergraph().replace(
    /^(type Owner[^{]*\{[^}]*?\bname: String!?)/m,
    `$1 @join__field(graph: OWNERS, ${said})`,
  );
  expect(sdl).toContain(said);
  expect(why(sdl)).toContain(`a field name`);
  expect(why(sdl)).toContain(told);
});

test("a supergraph that is no schema, or that names no place to ask, is refused before anybody asks", () => {
  const broken = toySupergraph().replace("type Query", "type Nothing { it: Ghost }\ntype Query");
  expect(() => readSupergraph(broken, {})).toThrow("The supergraph is no schema: Unknown type");
  const [name = ""] = Object.keys(readSupergraph(toySupergraph(), {}).urls);
  for (const url of ["somewhere", "ftp://host/graphql"])
    expect(() => readSupergraph(toySupergraph(), { [name]: url })).toThrow(
      `The subgraph ${name} has ${url}; expected a URL such as http://host/path.`,
    );
});
