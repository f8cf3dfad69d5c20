// SPDX-License-Identifier: EUPL-1.2
import { joinConsortium } from "./consortium/joinConsortium.process";
import { leaveConsortium } from "./consortium/leaveConsortium.process";
import { moveLocation } from "./location/moveLocation.process";
import { mergeProviders } from "./provider/mergeProviders.process";
import { renameProvider } from "./provider/renameProvider.process";
import { splitProvider } from "./provider/splitProvider.process";

/** What happens to providers in one go. */
export const processes = [
  renameProvider,
  mergeProviders,
  splitProvider,
  moveLocation,
  joinConsortium,
  leaveConsortium,
];
