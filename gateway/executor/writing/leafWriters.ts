// SPDX-License-Identifier: EUPL-1.2
import { type GraphQLLeafType, isEnumType } from "graphql";
import { Hole } from "../hole";

/** Thrown for what cannot be written just so. Whoever completes values has the words for it. */
export const notPlain = new Error("This value is not plainly what was asked for.");

/**
 * Writes a value as JSON from a place among the bytes on, and tells where it ends. What has no room is not written but
 * counted all the same, so that one look at the end tells whether there was room for everything.
 *
 * @throws `notPlain` when the value is not surely one of the type
 */
export type WriteValue = (bytes: Buffer, at: number, value: unknown) => number;

const quote = 0x22;
const backslash = 0x5c;
const firstShown = 0x20;

const writeText: WriteValue = (bytes, at, value) => {
  if (typeof value !== "string") throw notPlain;
  let end = at;
  bytes[end++] = quote;
  for (let index = 0; index < value.length; index++) {
    const unit = value.charCodeAt(index);
    if (unit < 0x80) {
      if (unit < firstShown || unit === quote || unit === backslash) return writeJson(bytes, at, value);
      bytes[end++] = unit;
    } else if (unit < 0x800) {
      bytes[end++] = 0xc0 | (unit >> 6);
      bytes[end++] = 0x80 | (unit & 0x3f);
    } else if (unit < 0xd800 || unit > 0xdfff) {
      bytes[end++] = 0xe0 | (unit >> 12);
      bytes[end++] = 0x80 | ((unit >> 6) & 0x3f);
      bytes[end++] = 0x80 | (unit & 0x3f);
    } else {
      // Half of a pair, or a half that is alone.
      return writeJson(bytes, at, value);
    }
  }
  bytes[end++] = quote;
  return end;
};

const writeInt: WriteValue = (bytes, at, value) => {
  // The very integers that 32 bits hold.
  if (typeof value !== "number" || (value | 0) !== value) throw notPlain;
  return writeAscii(bytes, at, String(value));
};

const writeFloat: WriteValue = (bytes, at, value) => {
  if (typeof value !== "number" || !Number.isFinite(value)) throw notPlain;
  return writeAscii(bytes, at, String(value));
};

const writeTruth: WriteValue = (bytes, at, value) => {
  if (typeof value !== "boolean") throw notPlain;
  return writeAscii(bytes, at, value ? "true" : "false");
};

/** Of a scalar of their own only the subgraphs know what it may be; that it is not there is no value of it. */
const writeOwnScalar: WriteValue = (bytes, at, value) => {
  if (typeof value === "string") return writeText(bytes, at, value);
  if (value === null || value instanceof Hole) throw notPlain;
  return writeJson(bytes, at, value);
};

function writeAscii(bytes: Buffer, at: number, text: string): number {
  for (let index = 0; index < text.length; index++) bytes[at + index] = text.charCodeAt(index);
  return at + text.length;
}

function writeJson(bytes: Buffer, at: number, value: unknown): number {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw notPlain;
  const size = Buffer.byteLength(text);
  if (at + size <= bytes.length) bytes.write(text, at);
  return at + size;
}

const builtIn: ReadonlyMap<string, WriteValue> = new Map([
  ["Int", writeInt],
  ["Float", writeFloat],
  ["String", writeText],
  ["Boolean", writeTruth],
  // One that is a number would have to become a text.
  ["ID", writeText],
]);

export function leafWriter(type: GraphQLLeafType): WriteValue {
  if (!isEnumType(type)) return builtIn.get(type.name) ?? writeOwnScalar;
  const names = new Set<unknown>(type.getValues().map(({ name }) => name));
  return (bytes, at, value) => {
    if (!names.has(value)) throw notPlain;
    return writeText(bytes, at, value);
  };
}
