// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Public } from "../../../kit/access";
import { KnownAt, On } from "../../../kit/arguments";
import { type LocalDate } from "../../../kit/localDate";
import { toAsOf } from "../../../kit/moment";
import { type Registry } from "../../../kit/versioned/registry";
import { type Context } from "../context";
import { toDecisionMoment } from "../decisionMoment/decisionMoment.mapper";
import { DecisionMoment } from "../decisionMoment/decisionMoment.type";
import { type ContractEntities } from "../entities";
import { shownFramework } from "./procurementFramework.reference";
import { ProcurementFramework } from "./procurementFramework.type";

@Resolver(() => ProcurementFramework)
export class ProcurementFrameworkResolver {
  constructor(private readonly registry: Registry<ContractEntities>) {}

  @Query(() => [ProcurementFramework], {
    description:
      "The documents under which a region buys (inkoopkaders), by id; also those of which the content may not be known yet.",
  })
  @Public()
  async procurementFrameworks(
    @Arg("region", () => ID, { description: "The code of the region (regiocode)." }) region: string,
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<ProcurementFramework[]> {
    await context.codes.check("region", "Region", region);
    const moment = await context.moments.of(on, knownAt);
    const rows = await this.registry.repositories.procurementFramework.by("regionId", [region], moment);
    return Promise.all(rows.map((row) => shownFramework(row, toAsOf(moment), context)));
  }

  @FieldResolver(() => [DecisionMoment], {
    nullable: true,
    description:
      "When is decided about all contracts under it (besluitmomenten). Null: under embargo (geheimhouding).",
  })
  async decisionMoments(
    @Root() framework: ProcurementFramework,
    @Ctx() context: Context,
  ): Promise<DecisionMoment[] | null> {
    if (framework.isClosed) return null;
    const rows = await context.loaders.momentsByFramework.load(framework);
    return rows.map(toDecisionMoment);
  }
}
