// SPDX-License-Identifier: EUPL-1.2

/** Tells Excel that a CSV is in UTF-8. */
export const byteOrderMark = "\ufeff";

/** A text as one field of a CSV, in quotes when it needs them (RFC 4180). */
export const csvField = (text: string, separator: string): string =>
  text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
