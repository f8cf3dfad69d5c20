// SPDX-License-Identifier: EUPL-1.2
import { type EntityKey } from "../../../kit/versioned/loaders";
import { type Context } from "../context";
import { toKpi, toKpiAgreement } from "./kpi.mapper";
import { type Kpi, type KpiAgreement } from "./kpi.type";
import { kpiAgreementEntity } from "./kpiAgreement.entity";

export async function resolveKpi(key: EntityKey, context: Context): Promise<Kpi | null> {
  const row = await context.loaders.kpiByKey.load(key);
  return row && toKpi(row, key.asOf);
}

/** An agreement in a contract under embargo is part of its content, and is there for nobody else. */
export async function resolveKpiAgreement(key: EntityKey, context: Context): Promise<KpiAgreement | null> {
  const row = await context.loaders.agreementByKey.load(key);
  if (!row || (await context.disclosure.isClosed(kpiAgreementEntity, row))) return null;
  return toKpiAgreement(row, key.asOf);
}
