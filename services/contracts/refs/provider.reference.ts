// SPDX-License-Identifier: EUPL-1.2
import { fromAsOf } from "../../../kit/moment";
import { type EntityKey } from "../../../kit/versioned/loaders";
import { type Provider, providerStub } from "./provider.ref";

/** Whether the provider exists is for its own subgraph to say; here it only carries lists. */
export function resolveProvider(key: EntityKey): Provider | null {
  return fromAsOf(key.asOf) && providerStub(key.id, key.asOf);
}
