// SPDX-License-Identifier: EUPL-1.2
import { type Language, languageParameter } from "./language";

type Value = string | number | boolean | null | undefined;

/** What stands behind the question mark; nothing for what is empty, so that one state has one address. */
export type Parameters = Readonly<Record<string, Value | readonly string[]>>;

/** The address of a page of ours, in the language of its reader. */
export function addressOf(path: string, parameters: Parameters, language: Language): string {
  const search = new URLSearchParams();
  for (const [name, given] of Object.entries(parameters)) {
    for (const value of [given].flat()) {
      if (value === undefined || value === null || value === "" || value === false) continue;
      search.append(name, value === true ? "ja" : String(value));
    }
  }
  if (language !== "nl") search.set(languageParameter, language);
  const text = search.toString();
  return text === "" ? path : `${path}?${text}`;
}
