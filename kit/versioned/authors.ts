// SPDX-License-Identifier: EUPL-1.2
import { type Fault } from "../fault";
import { type ChangeLog } from "../feed/changeLog.repository";
import { type Work } from "../feed/ledger.repository";
import { grouped } from "../grouped";
import { type Comparison } from "./rewriting.rules";
import { type VersionRow } from "./version.row";
import { type VersionedRepository } from "./versioned.repository";

type Change<Row extends VersionRow> = Pick<Comparison<Row>, "id" | "act" | "before" | "changed">;

/** What is wrong with the author of this work making these changes, by id. */
export type AskAuthors = <Row extends VersionRow>(
  repository: VersionedRepository<Row>,
  work: Work,
  changes: readonly Change<Row>[],
) => Promise<ReadonlyMap<string, readonly Fault[]>>;

/** For what the house itself writes down: nobody is kept from anything. */
export const anybodyMay: AskAuthors = () => Promise.resolve(new Map());

/**
 * For what people do, to a kind that has rules about who may do what to the same entity. It is asked of what really
 * becomes of all its days, whatever was asked for.
 */
export const authorsBy =
  (changeLog: Pick<ChangeLog, "of">): AskAuthors =>
  async (repository, { manager, authorship: { actor }, recordedAt }, changes) => {
    const { entity } = repository;
    if (!entity.checkAuthor || changes.length === 0) return new Map();
    const ids = changes.map(({ id }) => id);
    const history = grouped(await repository.history(ids), (row) => row.id);
    const log = grouped(await changeLog.of(entity.typeName, ids, null, manager), ({ key }) => key);
    const found = new Map<string, readonly Fault[]>();
    for (const { id, ...change } of changes) {
      const past = { history: history.get(id) ?? [], log: log.get(id) ?? [] };
      const faults = entity.checkAuthor({ actor, recordedAt, ...change, ...past });
      if (faults.length > 0) found.set(id, faults);
    }
    return found;
  };
