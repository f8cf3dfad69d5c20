// SPDX-License-Identifier: EUPL-1.2
import { type Fault } from "../fault";
import { type Period } from "../localDate";
import { type VersionedEntity } from "./entity";
import { factFaults, idFaults, periodFaults, shapeFaults } from "./entry.rules";
import { type FactsOf, type VersionRow } from "./version.row";

/** Have facts the shape that rules of the entity may rely on? */
export function areSound<Row extends VersionRow>(entity: VersionedEntity<Row>, facts: FactsOf<Row>): boolean {
  return shapeFaults(entity.facts, facts).length === 0;
}

/** All that is wrong with what an entity would say on some days, for whoever writes it down: a first or a next version. */
export function sayingFaults<Row extends VersionRow>(
  entity: VersionedEntity<Row>,
  id: string,
  facts: FactsOf<Row>,
  days: Period,
): Fault[] {
  const faults = [...periodFaults(days), ...idFaults(id), ...factFaults(entity.facts, facts)];
  const canBeChecked =
    periodFaults(days).length === 0 && idFaults(id).length === 0 && areSound(entity, facts);
  return canBeChecked ? [...faults, ...entity.check(id, facts, days)] : faults;
}
