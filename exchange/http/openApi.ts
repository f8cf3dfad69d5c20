// SPDX-License-Identifier: EUPL-1.2
import { json, type Json, type Route } from "./route";
import { referenceTo, schemasOfModels } from "./schemas";

/** Of what can be asked here; also in the header api-version of each answer. */
export const apiVersion = "0.1.0";

/** The routes and the one that describes them, itself included. */
export function describedRoutes(routes: readonly Route[]): Route[] {
  const all: Route[] = [...routes, documentRoute(() => documentOf(all))];
  return all;
}

const documentRoute = (document: () => Json): Route => ({
  method: "GET",
  path: "/import/openapi.json",
  needsToken: false,
  about: {
    operationId: "openApi",
    summary: "This document.",
    responses: {
      200: { description: "OpenAPI 3.1.", content: { "application/json": { schema: { type: "object" } } } },
    },
    problems: [],
  },
  answer: () => json(200, document()),
});

function documentOf(routes: readonly Route[]): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes) (paths[route.path] ??= {})[route.method.toLowerCase()] = operationOf(route);
  return {
    openapi: "3.1.0",
    info: {
      title: "Zorglandschap: importing and exporting lists",
      version: apiVersion,
      description:
        "Lists of providers, contracts, admission stops, waiting times and deployments into the register, " +
        "through the operations of everybody; figures and lists out of it as files. Every answer has the headers api-version and x-request-id.",
      license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
    },
    servers: [{ url: "/" }],
    paths,
    components: {
      schemas: schemasOfModels(),
      securitySchemes: { bearer: { type: "http", scheme: "bearer", bearerFormat: "JWT" } },
    },
  };
}

/** A token that cannot be verified is refused everywhere; that the login provider is silent, or a fault of ours, too. */
const problemsOfAll = [401, 500, 503];

function operationOf({ about, needsToken }: Route): Json {
  const { problems, responses, ...described } = about;
  const statuses = [...new Set([...problems, ...problemsOfAll])].sort((one, other) => one - other);
  return {
    ...described,
    // Without a token is a choice where none is needed.
    security: needsToken ? [{ bearer: [] }] : [{}, { bearer: [] }],
    responses: {
      ...responses,
      ...Object.fromEntries(statuses.map((status) => [String(status), problemResponse])),
    },
  };
}

const problemResponse: Json = {
  description: "What is wrong.",
  content: { "application/problem+json": { schema: referenceTo("Problem") } },
};
