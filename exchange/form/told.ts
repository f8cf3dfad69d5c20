// SPDX-License-Identifier: EUPL-1.2

/** A value as a spreadsheet would have it. */
export function told(value: unknown): string {
  if (Array.isArray(value)) return value.map(told).join(" | ");
  if (typeof value === "boolean") return value ? "ja" : "nee";
  if (typeof value === "number") return String(value).replace(".", ",");
  return typeof value === "string" ? value : "";
}
