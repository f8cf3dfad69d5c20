// SPDX-License-Identifier: EUPL-1.2
import { words } from "../../kit/words";
import { Problem, problemKinds } from "./problem";
import { type Route } from "./route";

export interface Destination {
  readonly route: Route;
  readonly path: Readonly<Record<string, string>>;
}

type Find = (method: string, path: string) => Destination;

/** Finds the route of a request, or says what is wrong with where it goes. */
export function routingOf(routes: readonly Route[]): Find {
  const known = routes.map((route) => ({ route, pattern: patternOf(route.path) }));
  return (method, path) => {
    const fitting = known.flatMap(({ route, pattern }) => {
      const values = valuesIn(pattern, path);
      return values ? [{ route, path: values }] : [];
    });
    // As OpenAPI has it, a path that is written out goes before one with a name in it.
    const writtenOut = fitting.filter(({ route }) => route.path === path);
    const here = writtenOut.length > 0 ? writtenOut : fitting;
    if (here.length === 0) throw nothingHere();
    // Who asks for the head of an answer is told what a GET would be told.
    const asked = method === "HEAD" ? "GET" : method;
    const found = here.find(({ route }) => route.method === asked);
    if (!found) throw otherMethod(here.map(({ route }) => route.method));
    return found;
  };
}

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll(".", "\\.").replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);

function valuesIn(pattern: RegExp, path: string): Record<string, string> | null {
  const match = pattern.exec(path);
  if (!match) return null;
  try {
    const values = Object.entries(match.groups ?? {});
    return Object.fromEntries(values.map(([name, value]) => [name, decodeURIComponent(value)]));
  } catch {
    return null;
  }
}

export const nothingHere = (): Problem =>
  new Problem(
    problemKinds.notFound,
    words("What there is stands in /import/openapi.json.", "Wat er wel is, staat in /import/openapi.json."),
  );

function otherMethod(methods: readonly string[]): Problem {
  const allowed = methods.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method])).join(", ");
  return new Problem(
    problemKinds.method,
    words(`Here one can use ${allowed}.`, `Hier kan ${allowed} worden gebruikt.`),
    { headers: { allow: allowed } },
  );
}
