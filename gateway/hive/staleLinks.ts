// SPDX-License-Identifier: EUPL-1.2
import { type ExecutionResult, GraphQLError } from "graphql";

/**
 * A link to an entity that its owner does not know is `null`, and that is an answer, not a fault. The engine keeps
 * the key as a stub and then stumbles over the first required field of it. When the `null` stops exactly at the
 * link, the stumble is taken out; when it took more of the answer with it, the error stays, because a client
 * must never see a smaller answer without being told.
 */
export function withoutStaleLinks(
  result: ExecutionResult,
  requiredRoots: ReadonlySet<string>,
): ExecutionResult {
  const errors = result.errors?.filter((error) => {
    const link = error.path?.slice(0, -1) ?? [];
    const isRequired = link.length === 1 && requiredRoots.has(String(link[0]));
    return isRequired || !isStumble(error) || !isHole(result.data, link);
  });
  if (!errors || errors.length === result.errors?.length) return result;
  return { data: result.data ?? null, ...(errors.length > 0 && { errors }) };
}

/** The engine's own finding: an error that a subgraph gave has a code and names that subgraph. */
function isStumble(error: GraphQLError): boolean {
  return (
    error.originalError != null &&
    !(error.originalError instanceof GraphQLError) &&
    error.message.startsWith("Cannot return null for non-nullable field ")
  );
}

function isHole(data: unknown, path: readonly (string | number)[]): boolean {
  let value = data;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return false;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value === null && path.length > 0;
}
