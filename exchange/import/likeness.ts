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
  /** What else it was or will be called, and its numbers, on other days than those of which it tells first. */
  readonly onOtherDays: readonly Named[];
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
/** What so many providers have in common tells little: of one name or number no more are told beside the register. */
const mostOfOneKey = 100;
/** As the register has it; who has more is refused, and is nobody's candidate. */
const longest = { id: 200, name: 500 } as const;
/** So many pairs are remembered, so that a pair with two reasons is counted once. */
const mostPairs = 250_000;

/** Finds providers of a file that may be one with another, in the file or in the register. */
export class Likenesses {
  private readonly byKey = new Map<string, Entry[]>();
  /** The ids under a key, of those with more entries than are looked through one by one. */
  private readonly shared = new Map<string, Set<string>>();
  private readonly seen = new Set<string>();
  private readonly inFile: Candidate[] = [];
  private readonly inRegister: Candidate[] = [];
  private readonly toldOf = new Map<string, number>();
  private count = 0;

  /** A row of the file; a provider may have several, and another name on each. */
  add(row: number, { id, name, kvkNumber, agbCode }: Named): void {
    if (id.length > longest.id || name.length > longest.name) return;
    const entry = { id: ownText(id), name: ownText(name), kvkNumber, agbCode, row };
    for (const [key, reason] of keysOf(entry)) {
      const entries = this.byKey.get(key);
      const [first] = entries ?? [];
      if (!entries || !first) {
        this.byKey.set(key, [entry]);
        continue;
      }
      if (this.shared.get(key)?.has(id) ?? entries.some((each) => each.id === id)) continue;
      this.tellInFile(entry, first, reason);
      entries.push(entry);
      if (entries.length > mostOfOneKey) this.share(key, entries);
    }
  }

  /**
   * A provider that the register has already, on whatever days; each once. What no more is told of is counted without
   * looking through it: then of several names and numbers that many have, the one that most have counts.
   */
  compare(provider: RegisteredProvider): void {
    const keys = keysOfAll(provider);
    const isCounted = ([key]: [string, string]): boolean => this.shared.has(key) && !this.isToldOf(key);
    const alike = new Set<string>();
    for (const [key, reason] of keys.filter((each) => !isCounted(each))) {
      for (const entry of this.byKey.get(key) ?? []) {
        if (entry.id === provider.id || alike.has(entry.id)) continue;
        alike.add(entry.id);
        if (this.isToldOf(key)) this.tellInRegister(key, entry, provider, reason);
      }
    }
    const others = keys.filter(isCounted).map(([key]) => {
      const ids = this.shared.get(key) ?? new Set();
      return ids.size - [provider.id, ...alike].filter((id) => ids.has(id)).length;
    });
    this.count += alike.size + Math.max(0, ...others);
  }

  get candidates(): readonly Candidate[] {
    return [...this.inFile, ...this.inRegister].sort((one, other) => one.row - other.row);
  }

  /** How many there are beside those, or more. */
  get more(): number {
    return this.count - this.inFile.length - this.inRegister.length;
  }

  private share(key: string, entries: readonly Entry[]): void {
    const ids = this.shared.get(key);
    const last = entries.at(-1);
    if (ids && last) ids.add(last.id);
    else this.shared.set(key, new Set(entries.map(({ id }) => id)));
  }

  private isToldOf(key: string): boolean {
    return this.inRegister.length < mostCandidates && (this.toldOf.get(key) ?? 0) < mostOfOneKey;
  }

  private tellInFile(entry: Entry, first: Entry, reason: string): void {
    const pair = [entry.id, first.id].sort().join("\0");
    if (this.seen.has(pair)) return;
    if (this.seen.size < mostPairs) this.seen.add(pair);
    this.count += 1;
    if (this.inFile.length < mostCandidates) this.inFile.push(candidateOf(entry, first, first.row, reason));
  }

  private tellInRegister(key: string, entry: Entry, provider: RegisteredProvider, reason: string): void {
    this.toldOf.set(key, (this.toldOf.get(key) ?? 0) + 1);
    const { when } = provider;
    const why = when === "" ? reason : `${reason}; ${when}`;
    this.inRegister.push(candidateOf(entry, provider, null, why));
  }
}

const candidateOf = (
  { id, name, row }: Entry,
  other: Named,
  otherRow: number | null,
  reason: string,
): Candidate => ({ id, name, row, otherId: other.id, otherName: other.name, otherRow, reason });

/** Of what it says on all its days; a name or number of other days is told as such. */
function keysOfAll(provider: RegisteredProvider): [key: string, reason: string][] {
  const keys = new Map(keysOf(provider));
  for (const other of provider.onOtherDays) {
    for (const [key, reason] of keysOf(other)) {
      if (!keys.has(key)) keys.set(key, `${reason}, op andere dagen (‘${other.name}’)`);
    }
  }
  return [...keys];
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
