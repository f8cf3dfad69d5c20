// SPDX-License-Identifier: EUPL-1.2

/** Dutch first; English stands in the address as `?lang=en`, so that a link says what its reader will see. */
export const languages = ["nl", "en"] as const;
export type Language = (typeof languages)[number];

export const languageParameter = "lang";

export const languageIn = (query: URLSearchParams): Language =>
  query.get(languageParameter) === "en" ? "en" : "nl";
