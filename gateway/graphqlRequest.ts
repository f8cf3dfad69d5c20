// SPDX-License-Identifier: EUPL-1.2

/** A question of the ordinary kind: a document, perhaps the name of an operation, perhaps variables. */
export interface GraphqlRequest {
  readonly method: "GET" | "POST";
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Record<string, unknown>;
}

/** Null for what is not of the ordinary kind, which need not be wrong. */
export function requestInBody(body: unknown): GraphqlRequest | null {
  if (!isRecord(body)) return null;
  const { query, operationName = null, variables, extensions } = body;
  if (extensions !== undefined && extensions !== null) return null;
  return ordinary("POST", query, operationName, variables ?? {});
}

export function requestInSearch(search: string): GraphqlRequest | null {
  const parameters = new URLSearchParams(search);
  if (parameters.has("extensions")) return null;
  for (const name of ["query", "operationName", "variables"])
    if (parameters.getAll(name).length > 1) return null;
  const variables = parameters.get("variables");
  return ordinary(
    "GET",
    parameters.get("query"),
    parameters.get("operationName"),
    variables === null ? {} : parsed(variables),
  );
}

function ordinary(
  method: GraphqlRequest["method"],
  query: unknown,
  operationName: unknown,
  variables: unknown,
): GraphqlRequest | null {
  if (typeof query !== "string" || query === "") return null;
  if (operationName !== null && typeof operationName !== "string") return null;
  return isRecord(variables) ? { method, query, operationName, variables } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
