// SPDX-License-Identifier: EUPL-1.2
import { Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Public } from "../../../kit/access";
import { KnownAt, On } from "../../../kit/arguments";
import { type LocalDate } from "../../../kit/localDate";
import { toAsOf } from "../../../kit/moment";
import { heldAt } from "../../../kit/versioned/loaders";
import { type Context } from "../context";
import { InRegion } from "../regional/regional.type";
import { toKpi, toKpiResults } from "./kpi.mapper";
import { Kpi, KpiAgreement, KpiResult } from "./kpi.type";

@Resolver(() => Kpi)
export class KpiResolver {
  @Query(() => [Kpi], { description: "The indicators that are in use on the day (KPI's)." })
  @Public()
  async kpis(
    @InRegion() region: string | null | undefined,
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<Kpi[]> {
    await context.codes.check("region", "Region", region);
    const moment = await context.moments.of(on, knownAt);
    const rows = await context.loaders.kpis.inRegion(region, moment);
    return rows.map((row) => toKpi(row, toAsOf(moment)));
  }
}

@Resolver(() => KpiAgreement)
export class KpiAgreementResolver {
  @FieldResolver(() => Kpi, { nullable: true, description: "The indicator it is on (KPI)." })
  async kpi(@Root() agreement: KpiAgreement, @Ctx() context: Context): Promise<Kpi | null> {
    const { kpiId: id, asOf } = agreement;
    const row = await context.loaders.kpiByKey.load({ id, asOf });
    return row && toKpi(row, asOf);
  }

  @FieldResolver(() => [KpiResult], { description: "What was measured, by period (resultaten)." })
  async results(@Root() agreement: KpiAgreement, @Ctx() context: Context): Promise<KpiResult[]> {
    const { versions, elsewhere } = await context.loaders.resultsBeside.load(agreement.id);
    const own = versions.filter(({ agreementId }) => agreementId === agreement.id);
    return toKpiResults(heldAt(own, agreement.asOf), [...versions, ...elsewhere]);
  }
}
