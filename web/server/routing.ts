// SPDX-License-Identifier: EUPL-1.2
import { type Page } from "../page/page";

export type Destination =
  | { readonly kind: "page"; readonly page: Page; readonly path: Readonly<Record<string, string>> }
  | { readonly kind: "nothing" }
  /** The path is known, and something else can be done there. */
  | { readonly kind: "other-method"; readonly allowed: readonly string[] };

/** Finds the page of a request. A path that is written out goes before one with a name in it. */
export function routingOf(pages: readonly Page[]): (method: string, path: string) => Destination {
  const known = pages
    .map((page) => ({ page, pattern: patternOf(page.path) }))
    .toSorted((one, other) => names(one.page.path) - names(other.page.path));
  return (method, path) => {
    const here = known.flatMap(({ page, pattern }) => {
      const values = valuesIn(pattern, path);
      return values ? [{ page, path: values }] : [];
    });
    if (here.length === 0) return { kind: "nothing" };
    const asked = method === "HEAD" ? "GET" : method;
    const found = here.find(({ page }) => page.method === asked);
    if (found) return { kind: "page", ...found };
    return { kind: "other-method", allowed: [...new Set(here.map(({ page }) => page.method))] };
  };
}

const names = (path: string): number => path.split("{").length - 1;

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
