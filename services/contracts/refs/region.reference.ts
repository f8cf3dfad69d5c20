// SPDX-License-Identifier: EUPL-1.2
import { fromAsOf } from "../../../kit/moment";
import { type EntityKey } from "../../../kit/versioned/loaders";
import { type Region, regionStub } from "./region.ref";

/** Whether the region exists is for its own subgraph to say; here it only carries lists. */
export function resolveRegion(key: EntityKey): Region | null {
  return fromAsOf(key.asOf) && regionStub(key.id, key.asOf);
}
