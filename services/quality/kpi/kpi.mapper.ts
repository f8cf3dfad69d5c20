// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { toRegion } from "../refs/region.ref";
import { type KpiRow } from "./kpi.row";
import { Kpi, KpiAgreement, KpiResult } from "./kpi.type";
import { type KpiAgreementRow } from "./kpiAgreement.row";
import { type KpiResultRow } from "./kpiResult.row";
import { isKeptBack, type Measured, monthsKeptBack } from "./kpiResult.rules";

export const toKpi = (row: KpiRow, asOf: AsOf): Kpi =>
  Object.assign(new Kpi(), {
    id: row.id,
    asOf,
    label: row.label,
    direction: row.direction,
    unit: row.unit,
    norm: row.norm,
    level: row.level,
    region: toRegion(row.regionId, asOf),
    sourceFile: row.sourceFile,
    sourceLine: row.sourceLine,
    from: row.validFrom,
    until: row.validUntil,
  } satisfies Kpi);

export const toKpiAgreement = (row: KpiAgreementRow, asOf: AsOf): KpiAgreement =>
  Object.assign(new KpiAgreement(), {
    id: row.id,
    asOf,
    target: row.target,
    dueBy: row.dueBy,
    from: row.validFrom,
    until: row.validUntil,
    kpiId: row.kpiId,
  } satisfies KpiAgreement);

/** Takes all that was ever recorded beside them together: whether one may be shown depends on it. */
export function toKpiResults(rows: readonly KpiResultRow[], ever: readonly Measured[]): KpiResult[] {
  const kept = monthsKeptBack(ever);
  const ordered = [...rows].sort((a, b) => (a.measuredPeriod < b.measuredPeriod ? -1 : 1));
  return ordered.map((row) => {
    const suppressed = isKeptBack(row, kept);
    return Object.assign(new KpiResult(), {
      period: row.measuredPeriod,
      value: suppressed ? null : row.figure,
      suppressed,
    } satisfies KpiResult);
  });
}
