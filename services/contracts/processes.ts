// SPDX-License-Identifier: EUPL-1.2
import { announceAdmissionStop } from "./admissionStop/announceAdmissionStop.process";
import { endAdmissionStop } from "./admissionStop/endAdmissionStop.process";
import { verifyAdmissionStop } from "./admissionStop/verifyAdmissionStop.process";
import { awardContract } from "./contract/awardContract.process";
import { endContract } from "./contract/endContract.process";
import { suspendContract } from "./contract/suspendContract.process";
import { terminateContract } from "./contract/terminateContract.process";
import { transferContracts } from "./contract/transferContracts.process";
import { endContractLine } from "./contractLine/endContractLine.process";
import { resumeContractLine } from "./contractLine/resumeContractLine.process";
import { suspendContractLine } from "./contractLine/suspendContractLine.process";
import { recordDecision } from "./decisionMoment/recordDecision.process";
import { extendContract } from "./extensionOption/extendContract.process";
import { startSegmentScheme } from "./segmentScheme/startSegmentScheme.process";
import { recordWaitingTime } from "./waitingTime/recordWaitingTime.process";

/** What people do with contracts in one go, in the order of their life. */
export const processes = [
  startSegmentScheme,
  awardContract,
  suspendContract,
  extendContract,
  terminateContract,
  endContract,
  transferContracts,
  suspendContractLine,
  resumeContractLine,
  endContractLine,
  announceAdmissionStop,
  verifyAdmissionStop,
  endAdmissionStop,
  recordWaitingTime,
  recordDecision,
];
