// SPDX-License-Identifier: EUPL-1.2

/** Whom a token says that it is of. Not verified: it only tells one's own imports from those of others. */
export function subjectIn(token: string | undefined): string {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token?.split(".")[1] ?? "", "base64url").toString());
    const { sub } = claims as { sub?: unknown };
    return typeof sub === "string" ? sub : "";
  } catch {
    return "";
  }
}
