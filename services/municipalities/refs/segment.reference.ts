// SPDX-License-Identifier: EUPL-1.2
import { fromAsOf } from "../../../kit/moment";
import { type EntityKey } from "../../../kit/versioned/loaders";
import { type Segment, segmentOf } from "./segment.ref";

/** Whether the segment exists is for its owner to say; only a token that is not ours is refused here. */
export const resolveSegment = ({ id, asOf }: EntityKey): Segment | null =>
  fromAsOf(asOf) && segmentOf(id, asOf);
