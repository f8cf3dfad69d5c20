// SPDX-License-Identifier: EUPL-1.2
import { type Job } from "../form/job";
import { amendContract } from "./amendContract.job";
import { announceStop } from "./announceStop.job";
import { award } from "./award.job";
import { awards } from "./awards.job";
import { contact } from "./contact.job";
import { extendContract, resumeContract, suspendContract, terminateContract } from "./contractSteps.job";
import { correctContract } from "./correctContract.job";
import { decide } from "./decide.job";
import { endStop } from "./endStop.job";
import { recordWait } from "./recordWait.job";
import { verifyStop } from "./verifyStop.job";

/** Everything that there is a form for. A new one is a file beside the others and a line here. */
export const jobs: readonly Job[] = [
  announceStop,
  verifyStop,
  endStop,
  recordWait,
  decide,
  amendContract,
  correctContract,
  extendContract,
  terminateContract,
  suspendContract,
  resumeContract,
  contact,
  award,
  awards,
];
