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
}

export interface Place {
  readonly typeName: string;
  readonly id: string;
}

/** How many are read at a time: more than a page, since some may not be for whoever asks. */
const readAtOnce = 300;

/** Finds what is kept of one owner by its number, by what it is called, or by what it belongs to. */
export class Lookup {
  constructor(private readonly registry: Registry<Entities>) {}

  /**
   * As many as are asked for, kind by kind and in the order of their numbers, of what the viewer may read all of.
   *
   * @param typeNames the kinds to look among
   * @param after the last that was told, to go on behind it
   */
  async find(
    disclosure: Disclosure,
    typeNames: readonly string[],
    sought: Sought,
    count: number,
    after: Place | null,
  ): Promise<Kept[]> {
    const found: Kept[] = [];
    const kinds = Object.entries(this.registry.entities).filter(([, entity]) =>
      typeNames.includes(entity.typeName),
    );
    const start = kinds.findIndex(([, { typeName }]) => typeName === after?.typeName);
    for (const [name, entity] of kinds.slice(Math.max(start, 0))) {
      const from = entity.typeName === after?.typeName ? after.id : null;
      found.push(...(await this.ofKind(disclosure, name, entity, sought, count - found.length, from)));
      if (found.length >= count) break;
    }
    return found;
  }

  private async ofKind(
    disclosure: Disclosure,
    name: string,
    entity: VersionedEntity,
    sought: Sought,
    count: number,
    after: string | null,
  ): Promise<Kept[]> {
    const repository = this.registry.repositories[name];
    if (!repository) throw new Error(`No entity of this owner is called ${name}.`);
    const found: Kept[] = [];
    for (let last = after; ;) {
      const ids = await repository.idsOf(sought, last, readAtOnce);
      const versions = grouped(ids.length === 0 ? [] : await repository.history(ids), ({ id }) => id);
      const readable = await disclosure.readablePasts(entity, versions);
      for (const id of ids) {
        if (readable.has(id))
          found.push(kept(entity, id, versions.get(id) ?? [], disclosure.embargoes.today));
        if (found.length === count) return found;
      }
      if (ids.length < readAtOnce) return found;
      last = ids.at(-1) ?? null;
    }
  }
}

function kept(entity: VersionedEntity, id: string, versions: readonly VersionRow[], today: LocalDate): Kept {
  const now = versions
    .filter(({ recordedUntil }) => recordedUntil === null)
    .sort((one, other) => ((one.validFrom ?? "") < (other.validFrom ?? "") ? -1 : 1));
  const begun = now.filter(({ validFrom }) => (validFrom ?? "") <= today);
  const said = begun.at(-1) ?? now[0];
  const last = now.at(-1);
  if (!said || !last) throw new Error(`${entity.typeName} ${id} says nothing now.`);
  return {
    typeName: entity.typeName,
    id,
    from: now[0]?.validFrom ?? null,
    until: last.validUntil,
    holds: begun.length > 0 && (said.validUntil === null || today < said.validUntil),
    facts: Object.fromEntries(factNames(entity).map((name) => [name, said[name as keyof VersionRow]])),
  };
}
