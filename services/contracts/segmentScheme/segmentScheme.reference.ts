// SPDX-License-Identifier: EUPL-1.2
import { type EntityKey } from "../../../kit/versioned/loaders";
import { type Context } from "../context";
import { toSegmentScheme } from "./segmentScheme.mapper";
import { type SegmentScheme } from "./segmentScheme.type";

export async function resolveSegmentScheme(key: EntityKey, context: Context): Promise<SegmentScheme | null> {
  const row = await context.loaders.schemeByKey.load(key);
  return row && toSegmentScheme(row, key.asOf);
}
