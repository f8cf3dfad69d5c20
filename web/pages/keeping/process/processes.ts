// SPDX-License-Identifier: EUPL-1.2
import { contractProcesses } from "./contracts.processes";
import { locationProcesses } from "./locations.processes";
import { municipalityProcesses } from "./municipalities.processes";
import { type ProcessForm } from "./process.job";
import { providerProcesses } from "./providers.processes";
import { qualityProcesses } from "./quality.processes";

/** What has a mutation of its own and no form of its own; those stand in `work/jobs.ts`. */
export const processes: readonly ProcessForm[] = [
  ...contractProcesses,
  ...municipalityProcesses,
  ...providerProcesses,
  ...locationProcesses,
  ...qualityProcesses,
];
