// SPDX-License-Identifier: EUPL-1.2

/** Tells Excel that a CSV is in UTF-8. */
export const byteOrderMark = "\ufeff";

/** A text as one field of a CSV, in quotes (RFC 4180). */
export const quotedField = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The same, in quotes only when it needs them. */
export const csvField = (text: string, separator: string): string =>
  text.includes(separator) || /["\r\n]/.test(text) ? quotedField(text) : text;
