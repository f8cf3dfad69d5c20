// SPDX-License-Identifier: EUPL-1.2
import { type EntityKey } from "../../../kit/versioned/loaders";
import { type Context } from "../context";
import { toAssessment } from "./assessment.mapper";
import { type Assessment } from "./assessment.type";

export async function resolveAssessment(key: EntityKey, context: Context): Promise<Assessment | null> {
  const row = await context.loaders.assessmentByKey.load(key);
  return row && toAssessment(row, key.asOf);
}
