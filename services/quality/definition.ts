// SPDX-License-Identifier: EUPL-1.2
import { LogConfirmations1795820400000 } from "../../kit/feed/confirmation.migration";
import {
  CreateChangeSets1795474800000,
  KeepRehearsals1795492800000,
} from "../../kit/operations/changeSet.migration";
import { type OwnerDefinition } from "../../kit/ownerService";
import { resolveAssessment } from "./assessment/assessment.reference";
import { AssessmentResolver } from "./assessment/assessment.resolver";
import { resolveCriterion } from "./criterion/criterion.reference";
import { CriterionResolver } from "./criterion/criterion.resolver";
import { CreateQuality1795338000000 } from "./database/migrations/20261122T0900-create-quality";
import { CreateErrorReports1795719600000 } from "./database/migrations/20261126T1900-create-error-reports";
import { entities, type QualityEntities } from "./entities";
import { ErrorReportRepository } from "./errorReport/errorReport.repository";
import { ErrorReportResolver } from "./errorReport/errorReport.resolver";
import { SubjectKeys } from "./errorReport/subjectKeys";
import { resolveKpi, resolveKpiAgreement } from "./kpi/kpi.reference";
import { AgreedContracts } from "./kpi/agreedContracts.repository";
import { AgreementsResolver } from "./kpi/agreements.resolver";
import { KpiAgreementResolver, KpiResolver } from "./kpi/kpi.resolver";
import { createLoaders, type Loaders } from "./loaders";
import { processes } from "./processes";
import { resolveNorm } from "./norm/norm.reference";
import { NormResolver } from "./norm/norm.resolver";
import { resolvePrinciple } from "./principle/principle.reference";
import { PrincipleResolver } from "./principle/principle.resolver";
import { Contract } from "./refs/contract.ref";
import { resolveContract } from "./refs/contract.reference";
import { ContractQualityResolver } from "./refs/contract.resolver";
import { Provider } from "./refs/provider.ref";
import { resolveProvider } from "./refs/provider.reference";
import { ProviderQualityResolver } from "./refs/provider.resolver";
import { keepersOfContract } from "./refs/contract.keepers";
import { WntStatementResolver } from "./wntStatement/wntStatement.resolver";
import { WntStatementList } from "./wntStatement/wntStatementList.repository";

/** How good care is: what it is tested against, what was found, what was agreed and what was done about it. */
export const quality: OwnerDefinition<QualityEntities, Loaders> = {
  name: "quality",
  entities,
  migrations: [
    CreateQuality1795338000000,
    CreateChangeSets1795474800000,
    KeepRehearsals1795492800000,
    CreateErrorReports1795719600000,
    LogConfirmations1795820400000,
  ],
  feedPrefix: "quality",
  processes,
  follows: [
    { owner: "providers", feedPrefix: "provider", typeNames: ["Provider"] },
    { owner: "contracts", feedPrefix: "contract", typeNames: ["Contract", "Segment"] },
    { owner: "municipalities", feedPrefix: "municipality", typeNames: ["Region"] },
  ],
  keepersElsewhere: { Contract: keepersOfContract },
  embargoesElsewhere: { Contract: { owner: "contracts", feedPrefix: "contract" } },
  resolvers: (registry) => [
    new PrincipleResolver(),
    new CriterionResolver(),
    new NormResolver(),
    new AssessmentResolver(),
    new KpiResolver(),
    new KpiAgreementResolver(),
    new AgreementsResolver(new AgreedContracts(registry.repositories.kpiAgreement)),
    new WntStatementResolver(new WntStatementList(registry.repositories.wntStatement)),
    new ErrorReportResolver(
      new ErrorReportRepository(registry.manager),
      new SubjectKeys(registry.knownKeys, registry.manager),
    ),
    new ProviderQualityResolver(),
    new ContractQualityResolver(),
  ],
  references: {
    Principle: resolvePrinciple,
    Criterion: resolveCriterion,
    Norm: resolveNorm,
    Assessment: resolveAssessment,
    Kpi: resolveKpi,
    KpiAgreement: resolveKpiAgreement,
    Provider: resolveProvider,
    Contract: resolveContract,
  },
  // No field leads to them: only the other owners do.
  orphanedTypes: [Provider, Contract],
  loaders: createLoaders,
};
