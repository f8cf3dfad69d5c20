// SPDX-License-Identifier: EUPL-1.2

const controls = /[\u202a-\u202e\u2066-\u2069]/g;

/** A tag, whose attributes may hold a `>`; of a box to write in also what is in it. And a text. */
const parts = /<textarea\b[^">]*(?:"[^"]*"[^">]*)*>[^<]*|<[^">]*(?:"[^"]*"[^">]*)*>|[^<]+/g;

/**
 * A page without the characters that turn the order of what comes after them. One in a name would turn the page around it; a
 * script that is written from the right needs none of them. What somebody typed stays as it is in the field it is in.
 */
export const withoutTurns = (html: string): string =>
  html.search(controls) >= 0
    ? html.replace(parts, (part) => (part.startsWith("<") ? part : part.replace(controls, "")))
    : html;
