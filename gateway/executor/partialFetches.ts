// SPDX-License-Identifier: EUPL-1.2
import { EntityFields, type EntityField, type LesserOperation } from "./entityFields";
import { type FieldRequirements } from "./fieldRequirements";
import { type Hole } from "./hole";
import { type Gathered } from "./merging";
import { type Missing, type Representing } from "./representation";
import { type TypeConditions } from "./typeConditions";

export interface PartialParts<Fetch> {
  readonly subgraph: string;
  readonly operation: string;
  /** Of the `_entities` in the answer. */
  readonly name: string;
  readonly representing: Representing;
  readonly types: TypeConditions;
  readonly requirements: FieldRequirements;
  compile(operation: LesserOperation): Fetch;
}

/** What becomes of an entity of which something is missing that only some of its fields require. */
export interface PartialEntity<Fetch> {
  readonly told: Gathered;
  /** What cannot be asked, by its name in the answer, and why. */
  readonly lost: ReadonlyMap<string, Hole>;
  /** Of all the others; null when there are none. */
  readonly fetch: Fetch | null;
}

/**
 * The planner puts all that is asked of an entity into one fetch, also where each field requires something else. Where one of
 * these things is missing, the others are asked in a fetch without the fields that require it. Such a fetch is made when it
 * is needed for the first time.
 */
export class PartialFetches<Fetch> {
  private asked: EntityFields | null = null;
  private readonly made = new Map<string, Fetch | null>();

  constructor(private readonly parts: PartialParts<Fetch>) {}

  /** Null for an entity of which nothing can be asked. */
  of(entity: Gathered): PartialEntity<Fetch> | null {
    const { representing, operation, name } = this.parts;
    const rest = representing.rest(entity);
    const type = entity["__typename"];
    if (!rest || typeof type !== "string") return null;
    const asked = (this.asked ??= new EntityFields(operation, name));
    const lost = new Map<string, Hole>();
    for (const missing of rest.missing) {
      const lostBy = asked.all.filter((field) => this.requires(type, field, missing));
      // Then it is missing for all of them, as what they are found by.
      if (lostBy.length === 0) return null;
      for (const field of lostBy) if (!lost.has(field.name)) lost.set(field.name, missing.hole);
    }
    return { told: rest.told, lost, fetch: this.without(asked, new Set(lost.keys())) };
  }

  private requires(type: string, { field, condition }: EntityField, { place }: Missing): boolean {
    const { subgraph, types, requirements } = this.parts;
    const isOfType = condition === null || types.isAbstract(type) || types.namesWithin(condition).has(type);
    return isOfType && requirements.has(subgraph, type, field, place);
  }

  private without(asked: EntityFields, names: ReadonlySet<string>): Fetch | null {
    const key = [...names].toSorted().join(" ");
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const lesser = asked.without(names);
    const fetch = lesser && this.parts.compile(lesser);
    this.made.set(key, fetch);
    return fetch;
  }
}
