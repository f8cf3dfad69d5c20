// SPDX-License-Identifier: EUPL-1.2
import DataLoader from "dataloader";
import { type Period } from "../../../kit/localDate";
import { type AsOf, fromAsOf } from "../../../kit/moment";
import { type EntityKey } from "../../../kit/versioned/loaders";
import { type VersionedRepository } from "../../../kit/versioned/versioned.repository";
import { type MunicipalityRow } from "./municipality.row";
import { existenceIn } from "./municipality.rules";

export type ExistenceLoader = DataLoader<EntityKey, Period | null, string>;

/** The first and the last day of municipalities, over all their versions; one statement for each moment of knowledge. */
export function existenceLoader(repository: VersionedRepository<MunicipalityRow>): ExistenceLoader {
  return new DataLoader<EntityKey, Period | null, string>(
    async (keys) => {
      const found = new Map<string, Period | null>();
      for (const asOf of new Set(keys.map((key) => key.asOf))) {
        const moment = fromAsOf(asOf);
        if (!moment) continue;
        const ids = keys.filter((key) => key.asOf === asOf).map((key) => key.id);
        const rows = await repository.history(ids, moment.knownAt);
        for (const id of ids) found.set(cacheKey(id, asOf), existenceIn(rows.filter((row) => row.id === id)));
      }
      return keys.map(({ id, asOf }) => found.get(cacheKey(id, asOf)) ?? null);
    },
    { cacheKeyFn: ({ id, asOf }) => cacheKey(id, asOf), maxBatchSize: 1000 },
  );
}

const cacheKey = (id: string, asOf: AsOf): string => `${asOf} ${id}`;
