// SPDX-License-Identifier: EUPL-1.2

/** What the one cookie of this site says: who is logged in, or that a login was begun. */
export type Remembered =
  | { readonly kind: "session"; readonly id: string }
  | { readonly kind: "pending"; readonly sealed: string }
  | null;

/** The prefix keeps a site under the same domain from setting it; without TLS no browser takes it. */
const nameOf = (isSecure: boolean): string => (isSecure ? "__Host-zorglandschap" : "zorglandschap");

const marks = { session: "s.", pending: "l." } as const;

export function rememberedIn(header: string | undefined, isSecure: boolean): Remembered {
  const prefix = `${nameOf(isSecure)}=`;
  const cookies = (header ?? "").split(";").map((one) => one.trim());
  const value = cookies.find((one) => one.startsWith(prefix))?.slice(prefix.length) ?? "";
  if (value.startsWith(marks.session)) return { kind: "session", id: value.slice(marks.session.length) };
  if (value.startsWith(marks.pending)) return { kind: "pending", sealed: value.slice(marks.pending.length) };
  return null;
}

/** The header that makes a browser remember it, until it is closed; or forget, with null. */
export function remembering(remembered: Remembered, isSecure: boolean): Readonly<Record<string, string>> {
  const value =
    remembered === null
      ? ""
      : marks[remembered.kind] + (remembered.kind === "session" ? remembered.id : remembered.sealed);
  const rules = ["Path=/", "HttpOnly", "SameSite=Lax", ...(isSecure ? ["Secure"] : [])];
  if (remembered === null) rules.push("Max-Age=0");
  return { "set-cookie": [`${nameOf(isSecure)}=${value}`, ...rules].join("; ") };
}
