// SPDX-License-Identifier: EUPL-1.2
// Asks a root field for all that it leads to, page after page, and gives what it said without the moments.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from "graphql";
import { type Bearer } from "../../kit/testHouse";
import { type Answer } from "../../kit/world";
import { type ClosedHouse } from "../closedHouse";
import { type GraphWay } from "./graphWays";

export const publicGraph = buildSchema(readFileSync(join(__dirname, "../../../schema/api.graphql"), "utf8"));
const query = publicGraph.getQueryType() as GraphQLObjectType;
export const rootFields: readonly GraphQLField<unknown, unknown>[] = Object.values(query.getFields());

/** The moment that is asked about; `then` is one before anything secret was recorded. */
export interface Asked {
  readonly on: string | null;
  readonly knownAt: string | null;
  readonly then: string;
}

/** Of a list less is asked of each entry: what it leads to, it leads to from one entity too. */
const mostWords = { ofOne: 300, ofEach: 120 };
const mostPages = 4;

/** Everything of a type and of what it leads to, as deep as one request may ask. */
function selectionOf(type: GraphQLObjectType, mostWords: number): string {
  for (const depth of [4, 3, 2, 1]) {
    const text = selection(type, depth, []);
    if (text.split(/\s+/).length <= mostWords) return text;
  }
  return selection(type, 0, []);
}

function selection(type: GraphQLObjectType, depth: number, above: readonly string[]): string {
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  const told = fields.flatMap((field) => {
    const target = getNamedType(field.type);
    if (isLeafType(target)) return [field.name];
    if (depth === 0 || above.includes(target.name)) return [];
    const below = [...above, type.name];
    if (isObjectType(target)) return [`${field.name} { ${selection(target, depth - 1, below)} }`];
    if (!isUnionType(target)) return [];
    const members = target.getTypes().map((member) => `... on ${member.name} { __typename }`);
    return [`${field.name} { ${members.join(" ")} }`];
  });
  return ["__typename", ...told].join(" ");
}

function documentOf(field: GraphQLField<unknown, unknown>, { args = "" }: GraphWay): string {
  const has = (name: string): boolean => field.args.some((arg) => arg.name === name);
  const declared = [
    ...(has("on") && !args.includes("on:") ? ["$on: LocalDate"] : []),
    ...(has("knownAt") ? ["$knownAt: DateTime"] : []),
    ...(has("after") ? ["$after: String"] : []),
    ...(args.includes("$then") ? ["$then: DateTime!"] : []),
  ];
  const given = declared
    .map((each) => /\$(\w+)/.exec(each)?.[1] ?? "")
    .filter((name) => name !== "then")
    .map((name) => `${name}: $${name}`);
  const all = [
    args,
    ...given,
    ...(has("first") ? [`first: ${field.name.endsWith("Changes") ? 1_000 : 100}`] : []),
  ].filter((each) => each !== "");
  const target = getNamedType(field.type) as GraphQLObjectType;
  return `query WayOut${declared.length > 0 ? `(${declared.join(", ")})` : ""} {
    way: ${field.name}${all.length > 0 ? `(${all.join(", ")})` : ""} { ${selectionOf(target, has("first") ? mostWords.ofEach : mostWords.ofOne)} } }`;
}

interface Paged {
  readonly way?: { readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string } } | null;
}

/** All pages of it, as text in which no moment of asking stands. */
export async function wholeAnswer(
  house: ClosedHouse,
  viewer: Bearer | null,
  field: GraphQLField<unknown, unknown>,
  way: GraphWay,
  asked: Asked,
): Promise<string> {
  const document = documentOf(field, way);
  const pages: Answer<Paged>[] = [];
  for (let after: string | null = null; pages.length < mostPages;) {
    const page: Answer<Paged> = await house.ask<Paged>(viewer, document, { ...asked, after });
    pages.push(page);
    const { hasNextPage = false, endCursor = null } = page.data?.way?.pageInfo ?? {};
    if (!hasNextPage) break;
    after = endCursor;
  }
  demandUnderstood(document, pages);
  return withoutMoments(pages.map(({ data, errors }) => ({ data, errors })));
}

/** A document that the graph does not take tells nothing, and proves nothing. */
function demandUnderstood(document: string, pages: readonly Answer<unknown>[]): void {
  const codes = pages.flatMap(({ errors }) => errors.map(({ extensions }) => extensions["code"]));
  const wrong = [
    "GRAPHQL_VALIDATION_FAILED",
    "GRAPHQL_PARSE_FAILED",
    "INTERNAL_SERVER_ERROR",
    "QUERY_TOO_LARGE",
  ];
  if (codes.some((code) => wrong.includes(String(code)))) {
    throw new Error(`${JSON.stringify(pages.map(({ errors }) => errors)).slice(0, 2_000)}\n${document}`);
  }
}

const moments = new Set([
  "asOf",
  "basis",
  "knownAt",
  "knownNow",
  "knownThen",
  "indexedAt",
  "cursor",
  "endCursor",
  "fingerprint",
  "watermark",
]);

export const withoutMoments = (answer: unknown): string =>
  JSON.stringify(answer, (name, value: unknown) => (moments.has(name) ? undefined : value), 1);
