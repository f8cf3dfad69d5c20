// SPDX-License-Identifier: EUPL-1.2
import { GraphSilence, type Missing } from "../../../graph/graph";

/** Null is said of what the register does not have; not of what somebody keeps who does not answer now. */
export function orSilence<Asked>(asked: Asked | null, missing: readonly Missing[]): Asked | null {
  if (asked === null && missing.length > 0) {
    throw new GraphSilence("Nobody says whether there is such a thing.", { isPartial: true, missing });
  }
  return asked;
}
