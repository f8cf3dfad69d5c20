// SPDX-License-Identifier: EUPL-1.2

/**
 * A value as it would arrive over a wire: what `JSON.parse(JSON.stringify(value))` gives, without the text. Nothing of the
 * copy is shared with the value, so whoever gets it may change it.
 */
export function wireCopy(value: unknown): unknown {
  if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
  if (Array.isArray(value)) return Array.from(value, (item) => wireCopy(item) ?? null);
  if (!isPlain(value)) return viaText(value);
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const item = wireCopy(value[key]);
    if (item !== undefined) copy[key] = item;
  }
  return copy;
}

/** What is made of a class, such as a date, may know how it is to be written. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || "toJSON" in value) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && !Object.hasOwn(value, "__proto__");
}

function viaText(value: unknown): unknown {
  if (typeof value === "number" && Number.isFinite(value) && value !== 0) return value;
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}
