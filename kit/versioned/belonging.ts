// SPDX-License-Identifier: EUPL-1.2
import { type Fault } from "../fault";
import { grouped } from "../grouped";
import { belongingFaults } from "./belonging.rules";
import { type VersionedEntity } from "./entity";
import { type Timeline } from "./timeline.rules";
import { type FactsOf, type VersionRow } from "./version.row";
import { toTimeline } from "./version.rules";
import { type VersionedRepository } from "./versioned.repository";

interface Change<Row extends VersionRow> {
  readonly id: string;
  readonly before: Timeline<FactsOf<Row>>;
  readonly changed: Timeline<FactsOf<Row>>;
}

/**
 * What is wrong with changes after which an entity would be part of something else, by id. Of those that the register
 * does not hold now it is asked at once whether it ever did: an id that was withdrawn does not come back as another's.
 */
export async function strangersAmong<Row extends VersionRow>(
  repository: VersionedRepository<Row>,
  changes: readonly Change<Row>[],
): Promise<ReadonlyMap<string, readonly Fault[]>> {
  const entity = repository.entity as unknown as VersionedEntity;
  if (!entity.belongsTo) return new Map();
  const absent = changes.filter(({ before }) => before.length === 0).map(({ id }) => id);
  const past = grouped(absent.length > 0 ? await repository.history(absent) : [], ({ id }) => id);
  const found = new Map<string, Fault[]>();
  for (const { id, before, changed } of changes) {
    const ever = toTimeline(repository.entity, past.get(id) ?? []);
    const faults = belongingFaults(entity, before.length > 0 ? before : ever, changed, ever.length > 0);
    if (faults.length > 0) found.set(id, faults);
  }
  return found;
}
