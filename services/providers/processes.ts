// SPDX-License-Identifier: EUPL-1.2
import { changeConsortium } from "./consortium/changeConsortium.process";
import { joinConsortium } from "./consortium/joinConsortium.process";
import { leaveConsortium } from "./consortium/leaveConsortium.process";
import { mergeLocations } from "./location/mergeLocations.process";
import { moveLocation } from "./location/moveLocation.process";
import { splitLocation } from "./location/splitLocation.process";
import { mergeProviders } from "./provider/mergeProviders.process";
import { renameProvider } from "./provider/renameProvider.process";
import { splitProvider } from "./provider/splitProvider.process";

/** What happens to providers in one go. */
export const processes = [
  renameProvider,
  mergeProviders,
  splitProvider,
  moveLocation,
  mergeLocations,
  splitLocation,
  joinConsortium,
  leaveConsortium,
  changeConsortium,
];
