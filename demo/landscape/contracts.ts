// SPDX-License-Identifier: EUPL-1.2
import admissionStop from "./contracts/admissionStop.json";
import ceiling from "./contracts/ceiling.json";
import contract from "./contracts/contract.json";
import contractLine from "./contracts/contractLine.json";
import crosswalk from "./contracts/crosswalk.json";
import decisionLog from "./contracts/decisionLog.json";
import decisionMoment from "./contracts/decisionMoment.json";
import procurementFramework from "./contracts/procurementFramework.json";
import reallocation from "./contracts/reallocation.json";
import openHouseWasAnError from "./contracts/segment.corrections.json";
import segment from "./contracts/segment.json";
import segmentScheme from "./contracts/segmentScheme.json";
import statedFigure from "./contracts/statedFigure.json";
import tariff from "./contracts/tariff.json";
import waitingTime from "./contracts/waitingTime.json";

/**
 * What was bought, where and for whom. What is referred to comes first. There is no target: the sources state none,
 * and a target is a decision of people.
 */
export const procurement = {
  procurementFramework,
  segmentScheme,
  segment,
  crosswalk,
  contract,
  contractLine,
  admissionStop,
  waitingTime,
  tariff,
  ceiling,
  reallocation,
  decisionMoment,
  statedFigure,
  decisionLog,
};

export { openHouseWasAnError };
