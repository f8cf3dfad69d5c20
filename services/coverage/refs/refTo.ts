// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";

/** A link to an entity of another subgraph, as of the same moment; null where there is none. */
export function refTo<Ref extends { id: string; asOf: AsOf }>(
  type: new () => Ref,
  id: string | null,
  asOf: AsOf,
): Ref | null {
  return id === null ? null : Object.assign(new type(), { id, asOf });
}
