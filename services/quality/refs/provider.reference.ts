// SPDX-License-Identifier: EUPL-1.2
import { fromAsOf } from "../../../kit/moment";
import { type EntityKey } from "../../../kit/versioned/loaders";
import { Provider } from "./provider.ref";

/** Whether the provider exists is for its owner to say; only a token that is not ours is refused here. */
export const resolveProvider = ({ id, asOf }: EntityKey): Provider | null =>
  fromAsOf(asOf) && Object.assign(new Provider(), { id, asOf } satisfies Provider);
