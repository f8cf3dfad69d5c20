// SPDX-License-Identifier: EUPL-1.2
import DataLoader from "dataloader";
import {
  confirmedLoader,
  entityLoader,
  everListLoader,
  listedLoader,
  listLoader,
  nearestEntityLoader,
  runLoader,
  versionsLoader,
} from "../../kit/versioned/loaders";
import { type Registry } from "../../kit/versioned/registry";
import { type ContractEntities } from "./entities";
import { Wholes } from "./segment/wholes.repository";

export type Loaders = ReturnType<typeof createLoaders>;

/** Made anew for each request, so that nobody sees another's cache. */
export function createLoaders({ repositories, manager, changeLog }: Registry<ContractEntities>) {
  const wholes = new Wholes(manager);
  return {
    frameworkByKey: entityLoader(repositories.procurementFramework),
    nearestFrameworkByKey: nearestEntityLoader(repositories.procurementFramework),
    schemeByKey: entityLoader(repositories.segmentScheme),
    nearestSchemeByKey: nearestEntityLoader(repositories.segmentScheme),
    schemeRun: runLoader(repositories.segmentScheme),
    schemesByRegion: listLoader(repositories.segmentScheme, "regionId"),
    segmentByKey: entityLoader(repositories.segment),
    nearestSegmentByKey: nearestEntityLoader(repositories.segment),
    segmentsByScheme: listLoader(repositories.segment, "schemeId"),
    segmentsByParent: listLoader(repositories.segment, "parentId"),
    crosswalksByOrigin: listLoader(repositories.crosswalk, "fromSegmentId"),
    contractByKey: entityLoader(repositories.contract),
    contractConfirmed: confirmedLoader(repositories.contract, changeLog),
    contractVersions: versionsLoader(repositories.contract),
    nearestContractByKey: nearestEntityLoader(repositories.contract),
    contractsByParty: listedLoader(repositories.contract, "partyIds"),
    lineByKey: entityLoader(repositories.contractLine),
    lineRun: runLoader(repositories.contractLine),
    linesByContract: listLoader(repositories.contractLine, "contractId"),
    momentsByContract: listLoader(repositories.decisionMoment, "contractId"),
    momentsByFramework: listLoader(repositories.decisionMoment, "frameworkId"),
    optionsByContract: listLoader(repositories.extensionOption, "contractId"),
    stopByKey: entityLoader(repositories.admissionStop),
    stopRun: runLoader(repositories.admissionStop),
    stopsByProvider: listLoader(repositories.admissionStop, "providerId"),
    waitsEverByProvider: everListLoader(repositories.waitingTime, "providerId"),
    wholesEverBySegment: new DataLoader<string, readonly string[]>((ids) => wholes.ever(ids), {
      maxBatchSize: 1000,
    }),
    reallocationsFrom: listLoader(repositories.reallocation, "fromLineId"),
    reallocationsTo: listLoader(repositories.reallocation, "toLineId"),
    decisionByKey: entityLoader(repositories.decisionLog),
    figureByKey: entityLoader(repositories.statedFigure),
    targetByKey: entityLoader(repositories.target),
  };
}
