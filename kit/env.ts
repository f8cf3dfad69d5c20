// SPDX-License-Identifier: EUPL-1.2
import { type z } from "zod";

/** A configuration that cannot be used; the message has one line for each variable at fault. */
export class EnvFault extends Error {}

/**
 * Reads a process' configuration through its model; an empty variable counts as absent. All faults are told at once.
 *
 * @example readEnv(z.object({ PORT: z.coerce.number() }), process.env)
 */
export function readEnv<Model extends z.ZodType>(
  model: Model,
  variables: Record<string, string | undefined>,
): Readonly<z.infer<Model>> {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const read = model.safeParse(given);
  if (read.success) return Object.freeze(read.data);
  const faults = read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new EnvFault(`The configuration cannot be used.\n${faults.join("\n")}`);
}
