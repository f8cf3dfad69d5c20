// SPDX-License-Identifier: EUPL-1.2
import { type EntityKey } from "../../../kit/versioned/loaders";
import { type Context } from "../context";
import { toAdmissionStop } from "./admissionStop.mapper";
import { type AdmissionStop } from "./admissionStop.type";

export async function resolveAdmissionStop(key: EntityKey, context: Context): Promise<AdmissionStop | null> {
  const row = await context.loaders.stopByKey.load(key);
  return row && toAdmissionStop(row, key.asOf);
}
