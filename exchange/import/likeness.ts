// SPDX-License-Identifier: EUPL-1.2

/** A provider as far as two of them can be taken for one. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly kvkNumber: string | null;
  readonly agbCode: string | null;
}

/** Two providers that may be one. Never merged: people decide. */
export interface Candidate {
  /** Of the file. */
  readonly id: string;
  readonly name: string;
  readonly row: number;
  /** Of the register, or of an earlier row of the file. */
  readonly otherId: string;
  readonly otherName: string;
  /** Null: in the register. */
  readonly otherRow: number | null;
  /** Why, in Dutch. */
  readonly reason: string;
}

const legalForms =
  /\b(stichting|vereniging|cooperatie(ve)?|maatschap|eenmanszaak|holding|besloten vennootschap|naamloze vennootschap|vennootschap onder firma|bv|nv|vof|cv|ua|wa|ba)\b/g;

/** A name without legal form, accents, capitals and punctuation. */
export const likeName = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    // "B.V." is one word.
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)|(?<=\b\p{L})\.(?=\s|$)/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(legalForms, " ")
    .replace(/\s+/g, "");

interface Entry extends Named {
  readonly row: number;
}

const mostCandidates = 500;
/** A list in which all have one name is wrong in another way; to say it of some is enough. */
const mostOfOneKey = 100;

/** Finds providers of a file that may be one with another, in the file or in the register. */
export class Likenesses {
  private readonly byKey = new Map<string, Entry[]>();
  private readonly seen = new Set<string>();
  private readonly found: Candidate[] = [];

  /** A row of the file; a provider may have several, and another name on each. */
  add(row: number, provider: Named): void {
    const entry = { ...provider, row };
    for (const [key, reason] of keysOf(provider)) {
      const entries = this.byKey.get(key) ?? [];
      if (entries.some(({ id }) => id === provider.id)) continue;
      const [first] = entries;
      if (first) this.tell(entry, first, first.row, reason);
      if (entries.length < mostOfOneKey) this.byKey.set(key, [...entries, entry]);
    }
  }

  /** A provider that the register has already. */
  compare(provider: Named): void {
    for (const [key, reason] of keysOf(provider)) {
      for (const entry of this.byKey.get(key) ?? []) {
        if (entry.id !== provider.id) this.tell(entry, provider, null, reason);
      }
    }
  }

  get candidates(): readonly Candidate[] {
    return [...this.found].sort((one, other) => one.row - other.row);
  }

  private tell(entry: Entry, other: Named, otherRow: number | null, reason: string): void {
    const pair = [entry.id, other.id].sort().join("\0");
    if (this.seen.has(pair) || this.found.length >= mostCandidates) return;
    this.seen.add(pair);
    const { id, name, row } = entry;
    this.found.push({ id, name, row, otherId: other.id, otherName: other.name, otherRow, reason });
  }
}

function keysOf({ name, kvkNumber, agbCode }: Named): [key: string, reason: string][] {
  const form = likeName(name);
  return [
    ...(kvkNumber === null
      ? []
      : [[`kvk ${kvkNumber}`, `hetzelfde KVK-nummer ${kvkNumber}`] as [string, string]]),
    ...(agbCode === null ? [] : [[`agb ${agbCode}`, `dezelfde AGB-code ${agbCode}`] as [string, string]]),
    ...(form === ""
      ? []
      : [[`name ${form}`, "dezelfde naam, op rechtsvorm en schrijfwijze na"] as [string, string]]),
  ];
}
