// SPDX-License-Identifier: EUPL-1.2

// How a cell begins that a spreadsheet may run as a formula, the wide forms of Asian keyboards included. An apostrophe
// is guarded as well, so that what was guarded can be told from what was not.
const risky = /^[=+\-@\t\r\n＝＋－＠']/;

export const isRisky = (text: string): boolean => risky.test(text);

/** A text that no spreadsheet runs: with an apostrophe before it when it could be. */
export const guarded = (text: string): string => (isRisky(text) ? `'${text}` : text);

/** The text that was guarded. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && isRisky(text.slice(1)) ? text.slice(1) : text;
