// SPDX-License-Identifier: EUPL-1.2
import { type JWTPayload } from "jose";
import { allRoles, type Role, type Viewer } from "../access";

/** In which claims of a token an issuer says what its bearer may do; `realm_access.roles` is a path. */
export interface ClaimNames {
  readonly roles: string;
  readonly regions: string;
  readonly municipalities: string;
}

export const usualClaims: ClaimNames = {
  roles: "roles",
  regions: "regions",
  municipalities: "municipalities",
};

/** The bearer of a verified token, with those of the roles that its issuer may give; null when it names nobody. */
export function viewerIn(claims: JWTPayload, names: ClaimNames, given: readonly Role[]): Viewer | null {
  const subject: unknown = claims.sub;
  if (typeof subject !== "string" || subject.trim() === "") return null;
  const roles = listIn(claims, names.roles);
  return {
    subject,
    roles: given.filter((role) => roles.includes(role)),
    regions: listIn(claims, names.regions),
    municipalities: listIn(claims, names.municipalities),
  };
}

/** The house's own issuer gives any role; an issuer of people and apps never the one of the read side. */
export const rolesOfMachines: readonly Role[] = allRoles;
export const rolesOfPeople: readonly Role[] = allRoles.filter((role) => role !== "projector");

/** A list of words, or words in one text, as some providers write a list. Anything else says nothing. */
function listIn(claims: JWTPayload, name: string): string[] {
  const value = valueAt(claims, name);
  const words = typeof value === "string" ? value.split(/[\s,]+/) : Array.isArray(value) ? value : [];
  return words.filter((word): word is string => typeof word === "string" && word !== "");
}

/** A name that has dots of its own, such as `https://example.nl/roles`, is a name before it is a path. */
function valueAt(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  const members = value as Record<string, unknown>;
  if (Object.hasOwn(members, name)) return members[name];
  for (let dot = name.indexOf("."); dot >= 0; dot = name.indexOf(".", dot + 1)) {
    const head = name.slice(0, dot);
    const found = Object.hasOwn(members, head) ? valueAt(members[head], name.slice(dot + 1)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
