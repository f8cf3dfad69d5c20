// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputField,
} from "graphql";
import { keptEntities } from "../../../labels/register.labels";
import { widgetOf } from "../entity/factField";
import { Given } from "../form/given";
import { flatFields, variablesOf } from "./flat";
import { type Argument, type Part } from "./part";
import { processes } from "./processes";

const schema = buildSchema(readFileSync(join(__dirname, "../../../../schema/api.graphql"), "utf8"), {
  assumeValid: true,
});
const sdlOf = (owner: string): string =>
  readFileSync(join(__dirname, `../../../../schema/${owner}.graphql`), "utf8");
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const common = new Set(["reason", "source", "rehearse"]);

/** Those with a form of their own in work/ and errorReports/. */
const ownForms = [
  "announceAdmissionStop",
  "awardContract",
  "endAdmissionStop",
  "extendContract",
  "handleErrorReport",
  "recordDecision",
  "recordWaitingTime",
  "reportError",
  "suspendContract",
  "terminateContract",
  "verifyAdmissionStop",
];

test("every mutation has a form, but for those that take a list", () => {
  const each = mutations
    .filter(({ args }) => !args.some(({ name }) => ["changes", "part", "parts"].includes(name)))
    .map(({ name }) => name);
  expect(each.toSorted()).toEqual([...ownForms, ...processes.map(({ name }) => name)].toSorted());
});

const fits = (asked: readonly Argument[], taken: readonly (GraphQLArgument | GraphQLInputField)[]): void => {
  const names = taken.map(({ name }) => name).filter((name) => !common.has(name) && name !== "basis");
  expect(asked.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  for (const { name, part, isRequired } of asked) {
    const one = taken.find((each) => each.name === name);
    const type = one && getNamedType(one.type);
    // A list that may be empty has a default, and is not null.
    const mustBe = one !== undefined && isNonNullType(one.type) && one.defaultValue === undefined;
    if (part.kind !== "facts") expect([name, isRequired || !mustBe]).toEqual([name, true]);
    if (part.kind === "rows") fits(part.of, isInputObjectType(type) ? Object.values(type.getFields()) : []);
    if (part.kind === "facts") expect(type?.name).toBe(`${part.of}Facts`);
    // The id of something new is a text.
    if (part.kind === "value" && type?.name !== "ID") expect(type?.name).toBe(part.rule.type);
  }
};

test.each(processes.map((process) => [process.name, process] as const))(
  "the form of %s asks what the mutation takes",
  (name, process) => {
    const mutation = mutations.find((each) => each.name === name);
    fits(process.arguments, mutation?.args ?? []);
    expect(process.takesBasis).toBe(mutation?.args.some((argument) => argument.name === "basis"));
    expect(Object.keys(keptEntities)).toContain(process.about.typeName);
    expect(process.arguments.map((argument) => argument.name)).toContain(process.about.argument);
  },
);

test("the moment of a form is of who keeps what it changes", () => {
  const ownerOf = (name: string): string | undefined =>
    Object.values(keptEntities).find(({ owner }) => sdlOf(owner).includes(`  ${name}(`))?.owner;
  for (const { name, about, changes = about.typeName } of processes) {
    expect([name, keptEntities[changes].owner]).toEqual([name, ownerOf(name)]);
  }
});

test("no two forms have one address", () => {
  expect(new Set(processes.map(({ path }) => path)).size).toBe(processes.length);
});

test("what people write in lines is asked in a box with lines, and a name is not", () => {
  const { Region, Deployment, DecisionLog } = keptEntities;
  const facts = [Region.facts.expertRoute, Deployment.facts.explanation, DecisionLog.facts.subject];
  expect(facts.map(widgetOf)).toEqual(["long", "long", "long"]);
  expect(widgetOf(Region.facts.name)).toBe("text");
  const setting = processes.find(({ name }) => name === "setDeployment")?.arguments ?? [];
  const explanation = flatFields(setting, 1, null).find(({ field }) => field.name === "explanation");
  expect(explanation?.field.widget).toBe("long");
});

test.each(["\r\n", "\n", "\r"])(
  "a note that was not touched is the same, with %j for an end of a line",
  (end) => {
    const form = new URLSearchParams({ a: "Bel\r\n\r\neerst", "was-a": `Bel${end}${end}eerst${end}` });
    expect(new Given(form, true).isChanged("a")).toBe(false);
  },
);

describe("a split", () => {
  const split = processes.find(({ name }) => name === "splitProvider")?.arguments ?? [];
  const given = new Given(
    new URLSearchParams({
      peilmoment: "2026-01-01~abc",
      id: "P-1",
      on: "2026-02-01",
      continues: "nee",
      "into.1.id": "P-2",
      "into.1.facts.name": "Nieuw",
      "into.1.facts.youngestAge": "4",
    }),
    true,
  );

  test("asks the rest of what was begun, and of the first when nothing was", () => {
    const required = (begun: Given | null): string[] =>
      flatFields(split, 2, begun)
        .filter(({ field }) => field.isRequired)
        .map(({ field }) => field.name);
    expect(required(null)).toContain("into.0.facts.name");
    expect(required(null)).not.toContain("into.1.facts.name");
    expect(required(given)).toContain("into.1.facts.kind");
    expect(required(given)).not.toContain("into.0.facts.kind");
  });

  test("is told as the register takes it, without what was left empty", () => {
    expect(variablesOf(split, 2, given)).toEqual({
      id: "P-1",
      on: "2026-02-01",
      continues: false,
      into: [{ id: "P-2", facts: { name: "Nieuw", youngestAge: 4 } }],
    });
  });

  test("of what was seen, each has the moment of the form", () => {
    const part: Part = {
      kind: "seen",
      rule: {
        nl: "",
        en: "",
        type: "ID",
        isList: true,
        hasLines: false,
        isOptional: true,
        refersTo: "Provider",
      },
    };
    const seen = new Given(new URLSearchParams({ peilmoment: "m", from: "P-1\r\nP-2" }), true);
    const argument = { name: "from", part, label: { en: "", nl: "" }, isRequired: true };
    expect(variablesOf([argument], 1, seen)).toEqual({
      from: [
        { id: "P-1", basis: "m" },
        { id: "P-2", basis: "m" },
      ],
    });
  });
});
