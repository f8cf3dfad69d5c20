// SPDX-License-Identifier: EUPL-1.2

const separators = [";", ",", "\t"] as const;
export type Separator = (typeof separators)[number];

export interface Start {
  readonly separator: Separator;
  /** Characters of a first line that only says what the separator is, as Excel writes it: `sep=;`. */
  readonly skipped: number;
}

const announcement = /^sep=(.)\r?\n/i;

/** What separates the cells, by the first line with something in it. */
export function startOf(text: string): Start {
  const [line = "", said = ""] = announcement.exec(text) ?? [];
  const announced = separators.find((each) => each === said);
  if (announced) return { separator: announced, skipped: line.length };
  const counts = countedIn(text);
  const [best] = [...separators].sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
  return { separator: best ?? ";", skipped: 0 };
}

function countedIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  let isQuoted = false;
  let isEmpty = true;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    if (!isQuoted && (character === "\n" || character === "\r") && !isEmpty) break;
    if (!isQuoted) counts.set(character, (counts.get(character) ?? 0) + 1);
    isEmpty &&= character.trim() === "";
  }
  return counts;
}
