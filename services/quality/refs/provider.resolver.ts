// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { toAssessment } from "../assessment/assessment.mapper";
import { Assessment } from "../assessment/assessment.type";
import { toCertification } from "../certification/certification.mapper";
import { inForce } from "../certification/certification.rules";
import { Certification } from "../certification/certification.type";
import { type Context } from "../context";
import { toSupervision } from "../supervision/supervision.mapper";
import { Supervision } from "../supervision/supervision.type";
import { toWntStatement } from "../wntStatement/wntStatement.mapper";
import { WntStatement } from "../wntStatement/wntStatement.type";
import { Provider } from "./provider.ref";

/** What this subgraph adds to a provider. */
@Resolver(() => Provider)
export class ProviderQualityResolver {
  @FieldResolver(() => [Assessment], {
    description: "How it did against the criteria (toetsingen); empty is not assessed, never good.",
  })
  async assessments(@Root() provider: Provider, @Ctx() context: Context): Promise<Assessment[]> {
    const rows = await context.loaders.assessmentsByProvider.load(provider);
    return rows.map((row) => toAssessment(row, provider.asOf));
  }

  @FieldResolver(() => Certification, {
    nullable: true,
    description: "Its recognition by the state (erkenning); null: niet vastgelegd.",
  })
  async certification(@Root() provider: Provider, @Ctx() context: Context): Promise<Certification | null> {
    const row = inForce(await context.loaders.certificationsByProvider.load(provider));
    return row && toCertification(row);
  }

  @FieldResolver(() => [Supervision], {
    description: "The supervision it is under on the day (toezicht). Shown, never a reason to hide it.",
  })
  async supervision(@Root() provider: Provider, @Ctx() context: Context): Promise<Supervision[]> {
    const rows = await context.loaders.supervisionsByProvider.load(provider);
    return rows.map(toSupervision);
  }

  @FieldResolver(() => WntStatement, {
    nullable: true,
    description:
      "Its statement under the Wet normering topinkomens for a year (WNT-verklaring); null: niet vastgelegd, which is not ONTBREEKT.",
  })
  async wntStatement(
    @Root() provider: Provider,
    @Arg("year", () => Int, { description: "The calendar year (jaar)." }) year: number,
    @Ctx() context: Context,
  ): Promise<WntStatement | null> {
    const rows = await context.loaders.wntStatementsByProvider.load(provider);
    const row = rows.find((statement) => statement.year === year);
    return row ? toWntStatement(row, provider.asOf) : null;
  }
}
