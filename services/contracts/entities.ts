// SPDX-License-Identifier: EUPL-1.2
import { admissionStopEntity } from "./admissionStop/admissionStop.entity";
import { ceilingEntity } from "./ceiling/ceiling.entity";
import { reallocationEntity } from "./ceiling/reallocation.entity";
import { contractEntity } from "./contract/contract.entity";
import { contractLineEntity } from "./contractLine/contractLine.entity";
import { crosswalkEntity } from "./crosswalk/crosswalk.entity";
import { decisionLogEntity } from "./decisionLog/decisionLog.entity";
import { decisionMomentEntity } from "./decisionMoment/decisionMoment.entity";
import { extensionOptionEntity } from "./extensionOption/extensionOption.entity";
import { procurementFrameworkEntity } from "./procurementFramework/procurementFramework.entity";
import { segmentEntity } from "./segment/segment.entity";
import { segmentSchemeEntity } from "./segmentScheme/segmentScheme.entity";
import { statedFigureEntity } from "./statedFigure/statedFigure.entity";
import { targetEntity } from "./target/target.entity";
import { tariffEntity } from "./tariff/tariff.entity";
import { waitingTimeEntity } from "./waitingTime/waitingTime.entity";

/** All that this owner keeps. */
export const entities = {
  procurementFramework: procurementFrameworkEntity,
  segmentScheme: segmentSchemeEntity,
  segment: segmentEntity,
  crosswalk: crosswalkEntity,
  contract: contractEntity,
  contractLine: contractLineEntity,
  admissionStop: admissionStopEntity,
  waitingTime: waitingTimeEntity,
  tariff: tariffEntity,
  ceiling: ceilingEntity,
  reallocation: reallocationEntity,
  decisionMoment: decisionMomentEntity,
  extensionOption: extensionOptionEntity,
  statedFigure: statedFigureEntity,
  target: targetEntity,
  decisionLog: decisionLogEntity,
};
export type ContractEntities = typeof entities;
