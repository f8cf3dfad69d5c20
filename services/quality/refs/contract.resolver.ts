// SPDX-License-Identifier: EUPL-1.2
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { type Context } from "../context";
import { toKpiAgreement } from "../kpi/kpi.mapper";
import { KpiAgreement } from "../kpi/kpi.type";
import { toMeasure } from "../measure/measure.mapper";
import { Measure } from "../measure/measure.type";
import { Contract } from "./contract.ref";

/** What this subgraph adds to a contract. */
@Resolver(() => Contract)
export class ContractQualityResolver {
  @FieldResolver(() => [KpiAgreement], {
    description: "What was agreed in it on indicators (SMART-afspraken, KPI-afspraken).",
  })
  async kpiAgreements(@Root() contract: Contract, @Ctx() context: Context): Promise<KpiAgreement[]> {
    const rows = await context.loaders.agreementsByContract.load(contract);
    return rows.map((row) => toKpiAgreement(row, contract.asOf));
  }

  @FieldResolver(() => [Measure], {
    description: "The measures that were taken under it and hold on the day (maatregelen).",
  })
  async measures(@Root() contract: Contract, @Ctx() context: Context): Promise<Measure[]> {
    const rows = await context.loaders.measuresByContract.load(contract);
    return rows.map(toMeasure);
  }
}
