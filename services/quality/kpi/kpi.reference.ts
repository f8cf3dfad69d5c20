// SPDX-License-Identifier: EUPL-1.2
import { type EntityKey } from "../../../kit/versioned/loaders";
import { type Context } from "../context";
import { toKpi, toKpiAgreement } from "./kpi.mapper";
import { type Kpi, type KpiAgreement } from "./kpi.type";

export async function resolveKpi(key: EntityKey, context: Context): Promise<Kpi | null> {
  const row = await context.loaders.kpiByKey.load(key);
  return row && toKpi(row, key.asOf);
}

export async function resolveKpiAgreement(key: EntityKey, context: Context): Promise<KpiAgreement | null> {
  const row = await context.loaders.agreementByKey.load(key);
  return row && toKpiAgreement(row, key.asOf);
}
