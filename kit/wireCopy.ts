// SPDX-License-Identifier: EUPL-1.2

/**
 * A value as it would arrive over a wire: what `JSON.parse(JSON.stringify(value))` gives, without the text. Nothing of the
 * copy is shared with the value, so whoever gets it may change it.
 */
export function wireCopy(value: unknown): unknown {
  if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
  if (typeof value === "number") return numberCopy(value);
  if (typeof value !== "object") return viaText(value);
  if (Array.isArray(value)) return listCopy(value);
  return objectCopy(value as Record<string, unknown>);
}

/** What is no number is `null` on a wire, and there is no -0. */
const numberCopy = (value: number): number | null => (Number.isFinite(value) ? value + 0 : null);

function listCopy(list: readonly unknown[]): unknown[] {
  const copy = new Array<unknown>(list.length);
  // What was left out of a list is looked at too, which `map` would not.
  for (let index = 0; index < list.length; index++) copy[index] = wireCopy(list[index]) ?? null;
  return copy;
}

function objectCopy(value: Record<string, unknown>): unknown {
  const prototype: unknown = Object.getPrototypeOf(value);
  // What is made of a class, such as a date, may know how it is to be written.
  if ((prototype !== Object.prototype && prototype !== null) || "toJSON" in value) return viaText(value);
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    if (key === "__proto__") return viaText(value);
    const item = wireCopy(value[key]);
    if (item !== undefined) copy[key] = item;
  }
  return copy;
}

function viaText(value: unknown): unknown {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}
