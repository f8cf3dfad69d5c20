// SPDX-License-Identifier: EUPL-1.2

/** A text without what people write in different ways: capitals, accents, blanks and punctuation. */
export const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
