// SPDX-License-Identifier: EUPL-1.2
import DataLoader from "dataloader";
import { entityLoader, listLoader, nearestEntityLoader } from "../../kit/versioned/loaders";
import { type Registry } from "../../kit/versioned/registry";
import { type QualityEntities } from "./entities";
import { type BesideIt, ResultsBeside } from "./kpi/resultsBeside.repository";
import { PrincipleList } from "./principle/principleList.repository";
import { RegionalList } from "./regional/regionalList.repository";

export type Loaders = ReturnType<typeof createLoaders>;

/** Made anew for each request, so that nobody sees another's cache. */
export function createLoaders({ repositories, manager }: Registry<QualityEntities>) {
  const resultsBeside = new ResultsBeside(manager);
  return {
    // Whole lists, for the root fields: a resolver reaches storage only through what it is given.
    principles: new PrincipleList(repositories.principle),
    criteria: new RegionalList(repositories.criterion),
    norms: new RegionalList(repositories.norm),
    kpis: new RegionalList(repositories.kpi),
    // Verdicts and agreements outlive what they are about, so these are also found after they have gone.
    principleByKey: nearestEntityLoader(repositories.principle),
    criterionByKey: nearestEntityLoader(repositories.criterion),
    kpiByKey: nearestEntityLoader(repositories.kpi),
    normByKey: entityLoader(repositories.norm),
    assessmentByKey: entityLoader(repositories.assessment),
    agreementByKey: entityLoader(repositories.kpiAgreement),
    normsByCriterion: listLoader(repositories.norm, "criterionId"),
    assessmentsByProvider: listLoader(repositories.assessment, "providerId"),
    certificationsByProvider: listLoader(repositories.certification, "providerId"),
    supervisionsByProvider: listLoader(repositories.supervision, "providerId"),
    wntStatementsByProvider: listLoader(repositories.wntStatement, "providerId"),
    agreementsByContract: listLoader(repositories.kpiAgreement, "contractId"),
    resultsBeside: new DataLoader<string, BesideIt>((ids) => resultsBeside.of(ids), {
      maxBatchSize: 1000,
    }),
    measuresByContract: listLoader(repositories.measure, "contractId"),
  };
}
