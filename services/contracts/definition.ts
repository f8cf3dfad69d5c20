// SPDX-License-Identifier: EUPL-1.2
import { LogConfirmations1795820400000 } from "../../kit/feed/confirmation.migration";
import {
  CreateChangeSets1795474800000,
  KeepRehearsals1795492800000,
} from "../../kit/operations/changeSet.migration";
import { type OwnerDefinition } from "../../kit/ownerService";
import { resolveAdmissionStop } from "./admissionStop/admissionStop.reference";
import { AdmissionStopResolver } from "./admissionStop/admissionStop.resolver";
import { AdmissionStopList } from "./admissionStop/admissionStopList.repository";
import { AgendaReader } from "./agenda/agenda.reader";
import { AgendaResolver } from "./agenda/agenda.resolver";
import { AgreementShareReader } from "./agreementShare/agreementShare.reader";
import { AgreementShareResolver } from "./agreementShare/agreementShare.resolver";
import { CeilingReader } from "./ceiling/ceiling.reader";
import { CeilingResolver } from "./ceiling/ceiling.resolver";
import { CeilingList } from "./ceiling/ceilingList.repository";
import { resolveContract } from "./contract/contract.reference";
import { contractLife } from "./contract/contractLife.reader";
import { ContractResolver } from "./contract/contract.resolver";
import { ContractList } from "./contract/contractList.repository";
import { ContractToTransferReader } from "./contract/contractToTransfer.reader";
import { ContractToTransferResolver } from "./contract/contractToTransfer.resolver";
import { ContractToTransferList } from "./contract/contractToTransferList.repository";
import { ContractMovementReader } from "./contractMovement/contractMovement.reader";
import { ContractMovementResolver } from "./contractMovement/contractMovement.resolver";
import { RegionContracts } from "./contract/regionContracts.repository";
import { dividedSegment } from "./contractLine/dividedSegment.reader";
import { unspokenDivision } from "./segment/unspokenDivision.reader";
import { resolveContractLine } from "./contractLine/contractLine.reference";
import { ContractLineResolver } from "./contractLine/contractLine.resolver";
import { CrosswalkResolver } from "./crosswalk/crosswalk.resolver";
import { CreateContracts1795338000000 } from "./database/migrations/20261122T0900-create-contracts";
import { AddLineSuspension1795762800000 } from "./database/migrations/20261127T0700-add-line-suspension";
import { AddTargetDirection1795651200000 } from "./database/migrations/20261126T0000-add-target-direction";
import { IndexEmbargoes1795478400000 } from "./database/migrations/20261124T0000-index-embargoes";
import { resolveDecisionLog } from "./decisionLog/decisionLog.reference";
import { DecisionLogResolver } from "./decisionLog/decisionLog.resolver";
import { DecisionLogList } from "./decisionLog/decisionLogList.repository";
import { type ContractEntities, entities } from "./entities";
import { createLoaders, type Loaders } from "./loaders";
import { optionOrder } from "./extensionOption/optionOrder.reader";
import { processes } from "./processes";
import { resolveProcurementFramework } from "./procurementFramework/procurementFramework.reference";
import { ProcurementFrameworkResolver } from "./procurementFramework/procurementFramework.resolver";
import { membership } from "./refs/membership";
import { resolveProvider } from "./refs/provider.reference";
import { resolveRegion } from "./refs/region.reference";
import { RegionResolver } from "./refs/region.resolver";
import { ProviderResolver } from "./refs/provider.resolver";
import { resolveSegment } from "./segment/segment.reference";
import { SegmentResolver } from "./segment/segment.resolver";
import { resolveSegmentScheme } from "./segmentScheme/segmentScheme.reference";
import { SegmentSchemeResolver } from "./segmentScheme/segmentScheme.resolver";
import { resolveStatedFigure } from "./statedFigure/statedFigure.reference";
import { StatedFigureResolver } from "./statedFigure/statedFigure.resolver";
import { TariffResolver } from "./tariff/tariff.resolver";
import { resolveTarget } from "./target/target.reference";
import { TargetResolver } from "./target/target.resolver";
import { WaitingTimeResolver } from "./waitingTime/waitingTime.resolver";

/** What is bought: schemes of segments, contracts with their lines, stops, decisions and figures. */
export const contracts: OwnerDefinition<ContractEntities, Loaders> = {
  name: "contracts",
  entities,
  migrations: [
    CreateContracts1795338000000,
    CreateChangeSets1795474800000,
    IndexEmbargoes1795478400000,
    KeepRehearsals1795492800000,
    AddTargetDirection1795651200000,
    AddLineSuspension1795762800000,
    LogConfirmations1795820400000,
  ],
  feedPrefix: "contract",
  processes,
  follows: [
    { owner: "providers", feedPrefix: "provider", typeNames: ["Provider", "Consortium"] },
    {
      owner: "municipalities",
      feedPrefix: "municipality",
      typeNames: ["Region", "Municipality", "RegionMembership"],
    },
  ],
  referredToBy: [
    { owner: "municipalities", feedPrefix: "municipality" },
    { owner: "quality", feedPrefix: "quality" },
  ],
  membership,
  agreements: [contractLife, dividedSegment, unspokenDivision, optionOrder],
  resolvers: (registry) => [
    new SegmentSchemeResolver(registry),
    new SegmentResolver(),
    new CrosswalkResolver(),
    new ContractResolver(new ContractList(registry.repositories.contract)),
    new ContractToTransferResolver(
      new ContractToTransferReader(
        new ContractToTransferList(registry.repositories.contract, registry.repositories.contractLine),
      ),
    ),
    new ContractMovementResolver(
      new ContractMovementReader(new RegionContracts(registry.repositories.contract)),
    ),
    new AgreementShareResolver(new AgreementShareReader(registry)),
    new AgendaResolver(new AgendaReader(registry)),
    new ContractLineResolver(),
    new ProcurementFrameworkResolver(registry),
    new AdmissionStopResolver(new AdmissionStopList(registry.repositories.admissionStop)),
    new TariffResolver(registry),
    new CeilingResolver(
      new CeilingReader(new CeilingList(registry.repositories.ceiling, registry.manager), registry),
    ),
    new WaitingTimeResolver(),
    new DecisionLogResolver(new DecisionLogList(registry.repositories.decisionLog)),
    new StatedFigureResolver(registry),
    new TargetResolver(registry),
    new ProviderResolver(),
    new RegionResolver(),
  ],
  references: {
    SegmentScheme: resolveSegmentScheme,
    Segment: resolveSegment,
    Contract: resolveContract,
    ContractLine: resolveContractLine,
    ProcurementFramework: resolveProcurementFramework,
    AdmissionStop: resolveAdmissionStop,
    DecisionLog: resolveDecisionLog,
    StatedFigure: resolveStatedFigure,
    Target: resolveTarget,
    Provider: resolveProvider,
    Region: resolveRegion,
  },
  loaders: createLoaders,
};
