// SPDX-License-Identifier: EUPL-1.2
import { fromAsOf } from "../../../kit/moment";
import { type EntityKey } from "../../../kit/versioned/loaders";
import { Contract } from "./contract.ref";

/** Whether the contract exists is for its owner to say; only a token that is not ours is refused here. */
export const resolveContract = ({ id, asOf }: EntityKey): Contract | null =>
  fromAsOf(asOf) && Object.assign(new Contract(), { id, asOf } satisfies Contract);
