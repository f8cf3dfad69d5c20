// SPDX-License-Identifier: EUPL-1.2

const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** Excel writes characters that XML cannot hold, and what looks like that, as `_x000D_`. */
export const fromExcelText = (text: string): string =>
  text.includes("_x")
    ? text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

// What XML cannot hold, what a parser would read as another line end, halves of a character, and what looks like the
// escape itself.
const unwritable = /(?![\t\n\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Cs}|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** The same the other way round. */
export const toExcelText = (text: string): string =>
  text.replace(
    unwritable,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
