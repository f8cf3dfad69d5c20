// SPDX-License-Identifier: EUPL-1.2

interface Reference {
  readonly kind: string;
  readonly name: string | null;
  readonly ofType?: Reference | null;
}

/** A type as it is written in the schema: `[Provider!]!`. */
export function typeText({ kind, name, ofType }: Reference): string {
  if (ofType && kind === "NON_NULL") return `${typeText(ofType)}!`;
  if (ofType && kind === "LIST") return `[${typeText(ofType)}]`;
  return name ?? "";
}

/** The type itself, without lists and exclamation marks. */
export const typeName = ({ name, ofType }: Reference): string => (ofType ? typeName(ofType) : (name ?? ""));
