// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";

export const fingerprintDescription =
  "The SHA-256 of the question, the version of the definition and the answer (vingerafdruk): the same for the same print.";

/** The same for the same content, whatever the order in which names were given: two prints can be compared by it. */
export function fingerprintOf(content: object): string {
  return createHash("sha256")
    .update(JSON.stringify(canonical(content)))
    .digest("hex");
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== "object") return value;
  const named = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(named.map(([name, each]) => [name, canonical(each)]));
}
