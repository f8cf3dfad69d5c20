// SPDX-License-Identifier: EUPL-1.2
import { grouped } from "../grouped";
import { type LocalDate } from "../localDate";
import { factNames, type VersionedEntity } from "../versioned/entity";
import { type Entities, type Registry } from "../versioned/registry";
import { type VersionRow } from "../versioned/version.row";
import { type Sought } from "../versioned/versioned.repository";
import { type Disclosure } from "./disclosure";

/** What the register keeps of one entity now, as somebody looks it up. */
export interface Kept {
  readonly typeName: string;
  readonly id: string;
  /** From the first day on which it holds to the end of the last, whatever gaps there are in between. */
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
  readonly holds: boolean;
  /** What it says today; else what it said last, or will say first. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** What else it says on other days, each once and in the order of days. */
  readonly otherFacts: readonly Readonly<Record<string, unknown>>[];
}

export interface Place {
  readonly typeName: string;
  readonly id: string;
}

/** What was found, and the last that was looked at, if there may be more behind it. */
export interface Found {
  readonly kept: readonly Kept[];
  /** It may not be for whoever asks: else the last that was found. */
  readonly lookedUpTo: Place | null;
}

/** How much is read of what was sought. */
export interface Pace {
  /** At a time: more than a page, since some may not be for whoever asks. */
  readonly atOnce: number;
  /** For one question, so that whoever may read few of many does not have all of them read at once. */
  readonly atMost: number;
}

const usual: Pace = { atOnce: 300, atMost: 3_000 };

/** Finds what is kept of one owner by its number, by what it is called, or by what it belongs to. */
export class Lookup {
  constructor(
    private readonly registry: Registry<Entities>,
    private readonly pace = usual,
  ) {}

  /**
   * As many as are asked for, kind by kind and in the order of their numbers, of what the viewer may read all of; fewer
   * when most of what was sought is not for the viewer.
   *
   * @param typeNames the kinds to look among
   * @param sought null: all of these kinds
   * @param after the last that was looked at, to go on behind it
   */
  async find(
    disclosure: Disclosure,
    typeNames: readonly string[],
    sought: Sought | null,
    count: number,
    after: Place | null,
  ): Promise<Found> {
    const found: Kept[] = [];
    let read = 0;
    for await (const part of this.parts(disclosure, typeNames, sought, after)) {
      for (const one of part.kept) {
        found.push(one);
        if (found.length === count) return { kept: found, lookedUpTo: placeOf(one) };
      }
      read += this.pace.atOnce;
      if (read >= this.pace.atMost) return { kept: found, lookedUpTo: part.lookedUpTo };
    }
    return { kept: found, lookedUpTo: null };
  }

  private async *parts(
    disclosure: Disclosure,
    typeNames: readonly string[],
    sought: Sought | null,
    after: Place | null,
  ): AsyncGenerator<Found> {
    const kinds = Object.entries(this.registry.entities).filter(([, { typeName }]) =>
      typeNames.includes(typeName),
    );
    const start = kinds.findIndex(([, { typeName }]) => typeName === after?.typeName);
    for (const [name, entity] of kinds.slice(Math.max(start, 0))) {
      const from = entity.typeName === after?.typeName ? after.id : null;
      yield* this.partsOfKind(disclosure, name, entity, sought, from);
    }
  }

  private async *partsOfKind(
    disclosure: Disclosure,
    name: string,
    entity: VersionedEntity,
    sought: Sought | null,
    after: string | null,
  ): AsyncGenerator<Found> {
    const repository = this.registry.repositories[name];
    if (!repository) throw new Error(`No entity of this owner is called ${name}.`);
    const { typeName } = entity;
    for (let last = after; ;) {
      const ids = await repository.idsOf(sought, last, this.pace.atOnce);
      const end = ids.at(-1);
      if (end === undefined) return;
      const versions = grouped(await repository.history(ids), ({ id }) => id);
      // Only now: what came under embargo while this looked further may be among what was just read.
      disclosure.embargoes.forget();
      const readable = await disclosure.readablePasts(entity, versions);
      const open = ids.filter((id) => readable.has(id));
      const { today } = disclosure.embargoes;
      yield {
        kept: open.flatMap((id) => kept(entity, id, versions.get(id) ?? [], today) ?? []),
        lookedUpTo: { typeName, id: end },
      };
      if (ids.length < this.pace.atOnce) return;
      last = end;
    }
  }
}

const placeOf = ({ typeName, id }: Kept): Place => ({ typeName, id });

/** Null when it says nothing any more, as when it was withdrawn while this looked. */
function kept(
  entity: VersionedEntity,
  id: string,
  versions: readonly VersionRow[],
  today: LocalDate,
): Kept | null {
  const now = versions
    .filter(({ recordedUntil }) => recordedUntil === null)
    .sort((one, other) => ((one.validFrom ?? "") < (other.validFrom ?? "") ? -1 : 1));
  const begun = now.filter(({ validFrom }) => (validFrom ?? "") <= today);
  const said = begun.at(-1) ?? now[0];
  const last = now.at(-1);
  if (!said || !last) return null;
  const factsIn = (version: VersionRow): Record<string, unknown> =>
    Object.fromEntries(factNames(entity).map((name) => [name, version[name as keyof VersionRow]]));
  const facts = factsIn(said);
  const told = new Map(now.map((version) => [JSON.stringify(factsIn(version)), factsIn(version)]));
  told.delete(JSON.stringify(facts));
  return {
    typeName: entity.typeName,
    id,
    from: now[0]?.validFrom ?? null,
    until: last.validUntil,
    holds: begun.length > 0 && (said.validUntil === null || today < said.validUntil),
    facts,
    otherFacts: [...told.values()],
  };
}
