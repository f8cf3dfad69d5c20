// SPDX-License-Identifier: EUPL-1.2
import { type EntityKey } from "../../../kit/versioned/loaders";
import { type Context } from "../context";
import { toSegment } from "./segment.mapper";
import { type Segment } from "./segment.type";

export async function resolveSegment(key: EntityKey, context: Context): Promise<Segment | null> {
  const row = await context.loaders.segmentByKey.load(key);
  return row && toSegment(row, key.asOf);
}
