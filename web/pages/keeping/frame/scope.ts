// SPDX-License-Identifier: EUPL-1.2
import { type Call } from "../../../page/page";
import { type Visitor } from "../../../page/visitor";

/** In which address stands for whom the register is kept, so that a bookmark opens on the same desk. */
export const scopeParameter = "voor";

/** For which region or municipality somebody is at work. */
export interface Scope {
  readonly kind: "region" | "municipality";
  readonly code: string;
}

export type AskedScope =
  | { readonly kind: "chosen"; readonly scope: Scope }
  /** They keep the register for several, and none is in the address. */
  | { readonly kind: "open" }
  /** Somebody asks for what is not theirs to keep. */
  | { readonly kind: "foreign"; readonly code: string }
  /** They may not keep the register at all. */
  | { readonly kind: "no-keeper" };

const isMunicipality = (code: string): boolean => /^GM\d{4}$/.test(code);

export const scopeOf = (code: string): Scope => ({
  kind: isMunicipality(code) ? "municipality" : "region",
  code,
});

export const isAdmin = ({ roles }: Visitor): boolean => roles.includes("admin");

/** For what somebody keeps the register by name; an administrator does so for all, and has no list. */
export const ownCodes = ({ regions, municipalities }: Visitor): string[] => [...regions, ...municipalities];

/** What the address asks for. It is for who reads: what they may do, the register says at each operation. */
export function askedScope(visitor: Visitor, asked: string | null): AskedScope {
  if (!isAdmin(visitor) && !visitor.roles.includes("procurement")) return { kind: "no-keeper" };
  const own = ownCodes(visitor);
  if (asked !== null && asked !== "") {
    return isAdmin(visitor) || own.includes(asked)
      ? { kind: "chosen", scope: scopeOf(asked) }
      : { kind: "foreign", code: asked };
  }
  const [only, ...more] = own;
  return only !== undefined && more.length === 0 && !isAdmin(visitor)
    ? { kind: "chosen", scope: scopeOf(only) }
    : { kind: "open" };
}

/** The code in the address, to be kept in every link and form. */
export const scopeIn = (call: Call): string | null => call.query.get(scopeParameter);
