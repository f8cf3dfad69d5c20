// SPDX-License-Identifier: EUPL-1.2
import { type Fault } from "../fault";
import { type ChangeKind } from "../feed/change.codes";
import { type Entities } from "../versioned/registry";
import { type Agreement, type AgreementReading } from "./agreement";
import { type ChangedEntities } from "./changedEntities";
import { underItsName } from "./operation.rules";
import { type OperationOutcome } from "./outcome";

/** An operation of a batch that left something that does not agree. */
export interface Disagreement {
  /** Its place among all operations of the batch. */
  readonly sequence: number;
  /** As the owner names the entity. */
  readonly entity: string;
  /** What it did before anybody looked at the whole. */
  readonly was: ChangeKind;
  readonly outcome: Extract<OperationOutcome, { kind: "refused" }>;
}

/** As many faults of one operation as help to see what is to be done. */
const mostTold = 20;

/** Of as many operations all faults are told; of those after them only the first. */
const mostFully = 1_000;

/** What does not agree once everything was done; it is asked for at the end, so the order of a batch does not matter. */
export async function disagreementsIn(
  agreements: readonly Agreement[],
  changed: ChangedEntities,
  within: AgreementReading<Entities>,
): Promise<Disagreement[]> {
  const found = new Map<number, Disagreement>();
  const fully = new Map<number, Fault[]>();
  for (const { about, newContradictions } of agreements) {
    const ids = Object.fromEntries(about.map((entity) => [entity, changed.idsOf(entity)]));
    if (Object.values(ids).every((some) => some.length === 0)) continue;
    for await (const { key, told } of newContradictions(ids, within)) {
      const [first] = told.flatMap(({ entity, id, fault }) => {
        const last = changed.lastOf(entity, id);
        return last ? [{ ...last, entity, id, fault: underItsName(last.endsOn, fault) }] : [];
      });
      if (!first) throw new Error(`Nothing of this batch made what does not agree: ${key}.`);
      const { sequence, entity, id, fault, change: was } = first;
      if (found.has(sequence)) {
        const more = fully.get(sequence);
        if (more && more.length < mostTold) more.push(fault);
        continue;
      }
      const faults = [fault];
      if (fully.size < mostFully) fully.set(sequence, faults);
      found.set(sequence, { sequence, entity, was, outcome: { kind: "refused", id, faults } });
    }
  }
  return [...found.values()];
}
