// SPDX-License-Identifier: EUPL-1.2
import DataLoader from "dataloader";
import { always, type Period } from "../../kit/localDate";
import { fromAsOf } from "../../kit/moment";
import {
  entityLoader,
  type EntityKey,
  listedLoader,
  listLoader,
  nearestEntityLoader,
} from "../../kit/versioned/loaders";
import { type Registry } from "../../kit/versioned/registry";
import { boundsOf } from "../../kit/versioned/timeline.rules";
import { type VersionRow } from "../../kit/versioned/version.row";
import { type VersionedRepository } from "../../kit/versioned/versioned.repository";
import { type ContractEntities } from "./entities";

export type Loaders = ReturnType<typeof createLoaders>;

/** Made anew for each request, so that nobody sees another's cache. */
export function createLoaders({ repositories }: Registry<ContractEntities>) {
  return {
    frameworkByKey: entityLoader(repositories.procurementFramework),
    schemeByKey: entityLoader(repositories.segmentScheme),
    nearestSchemeByKey: nearestEntityLoader(repositories.segmentScheme),
    schemePeriod: periodLoader(repositories.segmentScheme),
    segmentByKey: entityLoader(repositories.segment),
    nearestSegmentByKey: nearestEntityLoader(repositories.segment),
    segmentsByScheme: listLoader(repositories.segment, "schemeId"),
    segmentsByParent: listLoader(repositories.segment, "parentId"),
    crosswalksByOrigin: listLoader(repositories.crosswalk, "fromSegmentId"),
    contractByKey: entityLoader(repositories.contract),
    contractsByParty: listedLoader(repositories.contract, "partyIds"),
    lineByKey: entityLoader(repositories.contractLine),
    linePeriod: periodLoader(repositories.contractLine),
    linesByContract: listLoader(repositories.contractLine, "contractId"),
    momentsByContract: listLoader(repositories.decisionMoment, "contractId"),
    momentsByFramework: listLoader(repositories.decisionMoment, "frameworkId"),
    optionsByContract: listLoader(repositories.extensionOption, "contractId"),
    stopByKey: entityLoader(repositories.admissionStop),
    stopPeriod: periodLoader(repositories.admissionStop),
    stopsByProvider: listLoader(repositories.admissionStop, "providerId"),
    waitsByProvider: listLoader(repositories.waitingTime, "providerId"),
    figureByKey: entityLoader(repositories.statedFigure),
    targetByKey: entityLoader(repositories.target),
  };
}

/**
 * All the days on which an entity holds, as known at the moment. The days of one version are not enough: a stop whose
 * explanation was amended in March still began in February.
 */
function periodLoader<Row extends VersionRow>(
  repository: VersionedRepository<Row>,
): DataLoader<EntityKey, Period, string> {
  return new DataLoader<EntityKey, Period, string>(
    async (keys) => {
      const known = new Map<string, Row[]>();
      for (const asOf of new Set(keys.map((key) => key.asOf))) {
        const moment = fromAsOf(asOf);
        const ids = keys.filter((key) => key.asOf === asOf).map((key) => key.id);
        const rows = moment ? await repository.history(ids, moment.knownAt) : [];
        for (const row of rows.filter((each) => each.recordedUntil === null)) {
          const key = textOf({ id: row.id, asOf });
          known.set(key, [...(known.get(key) ?? []), row]);
        }
      }
      return keys.map((key) => boundsOf(known.get(textOf(key)) ?? []) ?? always);
    },
    { cacheKeyFn: textOf, maxBatchSize: 1000 },
  );
}

const textOf = (key: EntityKey): string => `${key.asOf} ${key.id}`;
