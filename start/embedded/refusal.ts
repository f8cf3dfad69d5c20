// SPDX-License-Identifier: EUPL-1.2

/** The embedded database cannot start, for a reason that one sentence tells: print the message, not the stack. */
export class EmbeddedPostgresRefusal extends Error {
  override readonly name = "EmbeddedPostgresRefusal";
}

// By their form and not by `instanceof`: a fault of Node itself may come from another realm, as under jest.
const field = (fault: unknown, name: "message" | "code"): string | undefined => {
  const value: unknown = typeof fault === "object" && fault !== null ? Reflect.get(fault, name) : undefined;
  return typeof value === "string" ? value : undefined;
};

export const reasonOf = (fault: unknown): string => field(fault, "message") ?? String(fault);

export const codeOf = (fault: unknown): string | undefined => field(fault, "code");
