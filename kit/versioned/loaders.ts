// SPDX-License-Identifier: EUPL-1.2
import DataLoader from "dataloader";
import { type ChangeLog } from "../feed/changeLog.repository";
import { grouped } from "../grouped";
import { always, contains, type Period } from "../localDate";
import { type AsOf, fromAsOf, type Moment } from "../moment";
import { isConfirmed } from "./confirmation.rules";
import { runAround } from "./timeline.rules";
import { saidSince } from "./version.rules";
import { type FactsOf, type VersionRow } from "./version.row";
import { type VersionedRepository } from "./versioned.repository";

/** The key of a dated entity, as it stands in the graph. */
export interface EntityKey {
  readonly id: string;
  readonly asOf: AsOf;
}

export type EntityLoader<Row> = DataLoader<EntityKey, Row | null, string>;
export type RunLoader = DataLoader<EntityKey, Period, string>;
export type SinceLoader = DataLoader<EntityKey, Date | null, string>;
export type ListLoader<Row> = DataLoader<EntityKey, readonly Row[], string>;

/** One entity by key; null when the register does not hold it at that moment. One statement for all keys asked at once. */
export function entityLoader<Row extends VersionRow>(
  repository: VersionedRepository<Row>,
): EntityLoader<Row> {
  return loader(async (ids, moment) => rowById(ids, await repository.byIds(ids, moment)));
}

/** Like `entityLoader`, but for what is looked for after it has gone: see `VersionedRepository.nearestByIds`. */
export function nearestEntityLoader<Row extends VersionRow>(
  repository: VersionedRepository<Row>,
): EntityLoader<Row> {
  return loader(async (ids, moment) => rowById(ids, await repository.nearestByIds(ids, moment)));
}

/** The entities that name the key in a fact, such as the locations of a provider. */
export function listLoader<Row extends VersionRow>(
  repository: VersionedRepository<Row>,
  fact: keyof FactsOf<Row> & string,
): ListLoader<Row> {
  return loader(async (ids, moment) => {
    return rowsUnder(ids, await repository.by(fact, ids, moment), (row) => [factOf(row, fact) as string]);
  });
}

/** The entities that have the key in a list of ids, such as the contracts that a provider is a party of. */
export function listedLoader<Row extends VersionRow>(
  repository: VersionedRepository<Row>,
  fact: keyof FactsOf<Row> & string,
): ListLoader<Row> {
  return loader(async (ids, moment) => {
    return rowsUnder(
      ids,
      await repository.byListed(fact, ids, moment),
      (row) => factOf(row, fact) as string[],
    );
  });
}

/** Of versions of whatever moment, those that hold at this one. */
export function heldAt<Row extends VersionRow>(rows: readonly Row[], asOf: AsOf): Row[] {
  const moment = fromAsOf(asOf);
  if (!moment) return [];
  const { on, knownAt } = moment;
  return rows.filter(
    (row) =>
      contains(row, on) &&
      row.recordedFrom <= knownAt &&
      (row.recordedUntil === null || row.recordedUntil > knownAt),
  );
}

/** Every version ever recorded that names the key in a fact, of whatever moment: for what no older knowledge may show. */
export function everListLoader<Row extends VersionRow>(
  repository: VersionedRepository<Row>,
  fact: keyof FactsOf<Row> & string,
): ListLoader<Row> {
  return loader(async (ids) =>
    rowsUnder(ids, await repository.everNaming(fact, ids), (row) => [factOf(row, fact) as string]),
  );
}

/**
 * From when until when an entity holds around the day, without a gap. The days of one version are not enough: a stop
 * whose explanation was amended in March still began in February.
 */
export function runLoader<Row extends VersionRow>(repository: VersionedRepository<Row>): RunLoader {
  return loader(async (ids, moment) => {
    const rows = await repository.onAnyDay(ids, moment.knownAt);
    return rowsUnder(ids, rows, (row) => [row.id]).map(
      (versions) => runAround(versions, moment.on) ?? always,
    );
  });
}

/** All that the register says of an entity at the moment, of whatever day. */
export function versionsLoader<Row extends VersionRow>(
  repository: VersionedRepository<Row>,
): ListLoader<Row> {
  return loader(async (ids, { knownAt }) =>
    rowsUnder(ids, await repository.onAnyDay(ids, knownAt), (row) => [row.id]),
  );
}

/** Since when the register has been saying of an entity what it says of the day; null when it does not hold then. */
export function sinceLoader<Row extends VersionRow>(repository: VersionedRepository<Row>): SinceLoader {
  return loader(async (ids, moment) => {
    const rows = await repository.history(ids, moment.knownAt);
    return rowsUnder(ids, rows, (row) => [row.id]).map((versions) =>
      saidSince(repository.entity, versions, moment.on),
    );
  });
}

/**
 * When somebody last checked what the register says of an entity, of the day; null when nobody did since it says so. It costs
 * one statement as long as nothing of these was checked.
 */
export function confirmedLoader<Row extends VersionRow>(
  repository: VersionedRepository<Row>,
  changeLog: Pick<ChangeLog, "lastConfirmed">,
): SinceLoader {
  const { entity } = repository;
  return loader(async (ids, { on, knownAt }) => {
    const confirmed = await changeLog.lastConfirmed(entity.typeName, ids, knownAt);
    const versions = grouped(await repository.history([...confirmed.keys()], knownAt), ({ id }) => id);
    return ids.map((id) => {
      const moment = confirmed.get(id) ?? null;
      return moment && isConfirmed(entity, versions.get(id) ?? [], on, moment) ? moment : null;
    });
  });
}

function rowById<Row extends VersionRow>(ids: readonly string[], rows: readonly Row[]): (Row | null)[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

function rowsUnder<Row>(
  ids: readonly string[],
  rows: readonly Row[],
  parents: (row: Row) => string[],
): Row[][] {
  const lists = new Map(ids.map((id) => [id, [] as Row[]]));
  for (const row of rows) for (const parent of parents(row)) lists.get(parent)?.push(row);
  return [...lists.values()];
}

const factOf = (row: VersionRow, fact: string): unknown => (row as unknown as Record<string, unknown>)[fact];

/** Keys of one moment, as they nearly always are, cost one call of `read`. */
function loader<Result>(
  read: (ids: readonly string[], moment: Moment) => Promise<Result[]>,
): DataLoader<EntityKey, Result, string> {
  return new DataLoader<EntityKey, Result, string>(
    async (keys) => {
      const found = new Map<string, Result>();
      for (const [asOf, ids] of idsByMoment(keys)) {
        const moment = fromAsOf(asOf);
        if (!moment) continue;
        const results = await read(ids, moment);
        ids.forEach((id, index) => found.set(cacheKey({ id, asOf }), results[index] as Result));
      }
      return keys.map((key) => found.get(cacheKey(key)) as Result);
    },
    { cacheKeyFn: cacheKey, maxBatchSize: 1000 },
  );
}

function idsByMoment(keys: readonly EntityKey[]): Map<AsOf, string[]> {
  const grouped = new Map<AsOf, string[]>();
  for (const { id, asOf } of keys) {
    const ids = grouped.get(asOf);
    if (ids) ids.push(id);
    else grouped.set(asOf, [id]);
  }
  return grouped;
}

const cacheKey = (key: EntityKey): string => `${key.asOf} ${key.id}`;
