// SPDX-License-Identifier: EUPL-1.2
import { ownText } from "../spreadsheet/cell";

/** A provider as far as two of them can be taken for one. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly kvkNumber: string | null;
  readonly agbCode: string | null;
}

/** A provider of the register, with the days on which it exists, in Dutch; empty when they have neither begin nor end. */
export interface RegisteredProvider extends Named {
  readonly when: string;
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

/** So many are told of each sort; of the others, how many there are. */
export const mostCandidates = 500;
/** A list in which all have one name is wrong in another way: beyond these, each is told beside the first of them alone. */
const mostOfOneKey = 100;
/** As the register has it; who has more is refused, and is nobody's candidate. */
const longest = { id: 200, name: 500 } as const;
/** So many pairs are remembered, so that a pair with two reasons is counted once. */
const mostPairs = 250_000;

/** Finds providers of a file that may be one with another, in the file or in the register. */
export class Likenesses {
  private readonly byKey = new Map<string, Entry[]>();
  private readonly seen = new Set<string>();
  private readonly inFile: Candidate[] = [];
  private readonly inRegister: Candidate[] = [];
  private count = 0;

  /** A row of the file; a provider may have several, and another name on each. */
  add(row: number, { id, name, kvkNumber, agbCode }: Named): void {
    if (id.length > longest.id || name.length > longest.name) return;
    const entry = { id: ownText(id), name: ownText(name), kvkNumber, agbCode, row };
    for (const [key, reason] of keysOf(entry)) {
      const entries = this.byKey.get(key) ?? [];
      if (entries.some((each) => each.id === id)) continue;
      const [first] = entries;
      if (first) this.tell(this.inFile, entry, { ...first, otherRow: first.row }, reason);
      if (entries.length < mostOfOneKey) this.byKey.set(key, [...entries, entry]);
    }
  }

  /** A provider that the register has already, on whatever days. */
  compare(provider: RegisteredProvider): void {
    const { when } = provider;
    for (const [key, reason] of keysOf(provider)) {
      for (const entry of this.byKey.get(key) ?? []) {
        if (entry.id === provider.id) continue;
        const other = { ...provider, otherRow: null };
        this.tell(this.inRegister, entry, other, when === "" ? reason : `${reason}; ${when}`);
      }
    }
  }

  get candidates(): readonly Candidate[] {
    return [...this.inFile, ...this.inRegister].sort((one, other) => one.row - other.row);
  }

  /** How many there are beside those. */
  get more(): number {
    return this.count - this.inFile.length - this.inRegister.length;
  }

  private tell(
    told: Candidate[],
    entry: Entry,
    other: Named & { readonly otherRow: number | null },
    reason: string,
  ): void {
    const pair = [entry.id, other.id].sort().join("\0");
    if (this.seen.has(pair)) return;
    if (this.seen.size < mostPairs) this.seen.add(pair);
    this.count += 1;
    if (told.length >= mostCandidates) return;
    const { id, name, row } = entry;
    told.push({ id, name, row, otherId: other.id, otherName: other.name, otherRow: other.otherRow, reason });
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
