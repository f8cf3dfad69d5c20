// SPDX-License-Identifier: EUPL-1.2
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { type Context } from "../context";
import { toKpiAgreement } from "../kpi/kpi.mapper";
import { KpiAgreement } from "../kpi/kpi.type";
import { toMeasure } from "../measure/measure.mapper";
import { Measure } from "../measure/measure.type";
import { Contract } from "./contract.ref";

/** What this subgraph adds to a contract; as closed as the contract itself. */
@Resolver(() => Contract)
export class ContractQualityResolver {
  @FieldResolver(() => [KpiAgreement], {
    nullable: true,
    description:
      "What was agreed in it on indicators (SMART-afspraken, KPI-afspraken). Null: under embargo (geheimhouding).",
  })
  async kpiAgreements(@Root() contract: Contract, @Ctx() context: Context): Promise<KpiAgreement[] | null> {
    if (await context.disclosure.isClosedUnder("Contract", contract.id)) return null;
    const rows = await context.loaders.agreementsByContract.load(contract);
    return rows.map((row) => toKpiAgreement(row, contract.asOf));
  }

  @FieldResolver(() => [Measure], {
    nullable: true,
    description:
      "The measures that were taken under it and hold on the day (maatregelen). Null: under embargo (geheimhouding).",
  })
  async measures(@Root() contract: Contract, @Ctx() context: Context): Promise<Measure[] | null> {
    if (await context.disclosure.isClosedUnder("Contract", contract.id)) return null;
    const rows = await context.loaders.measuresByContract.load(contract);
    return rows.map(toMeasure);
  }
}
