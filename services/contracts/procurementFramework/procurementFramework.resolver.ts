// SPDX-License-Identifier: EUPL-1.2
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { type Context } from "../context";
import { toDecisionMoment } from "../decisionMoment/decisionMoment.mapper";
import { DecisionMoment } from "../decisionMoment/decisionMoment.type";
import { ProcurementFramework } from "./procurementFramework.type";

@Resolver(() => ProcurementFramework)
export class ProcurementFrameworkResolver {
  @FieldResolver(() => [DecisionMoment], {
    description: "When is decided about all contracts under it (besluitmomenten).",
  })
  async decisionMoments(
    @Root() framework: ProcurementFramework,
    @Ctx() context: Context,
  ): Promise<DecisionMoment[]> {
    const rows = await context.loaders.momentsByFramework.load(framework);
    return rows.map(toDecisionMoment);
  }
}
