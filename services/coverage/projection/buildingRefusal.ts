// SPDX-License-Identifier: EUPL-1.2
import { upstreamUnavailable } from "../../../kit/errors";

/** An answer from a part of the facts would be a wrong one. */
export const stillBeingBuilt = (): Error =>
  upstreamUnavailable("The projection is being built; try again in a moment.");
