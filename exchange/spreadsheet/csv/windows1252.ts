// SPDX-License-Identifier: EUPL-1.2

// The 32 places where Windows-1252 differs from Latin-1; some are no character at all. Not by TextDecoder, which in
// some versions of Node reads Latin-1 under this name.
const differing =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

export const fromWindows1252 = (bytes: Buffer): string =>
  bytes
    .toString("latin1")
    .replace(/[\x80-\x9f]/g, (character) => differing.charAt(character.charCodeAt(0) - 0x80));
