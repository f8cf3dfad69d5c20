// SPDX-License-Identifier: EUPL-1.2
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { type Context } from "../context";
import { toCriterion } from "../criterion/criterion.mapper";
import { Criterion } from "../criterion/criterion.type";
import { Assessment } from "./assessment.type";

@Resolver(() => Assessment)
export class AssessmentResolver {
  @FieldResolver(() => Criterion, { nullable: true, description: "What it was tested against (criterium)." })
  async criterion(@Root() assessment: Assessment, @Ctx() context: Context): Promise<Criterion | null> {
    const { criterionId: id, asOf } = assessment;
    const row = await context.loaders.criterionByKey.load({ id, asOf });
    return row && toCriterion(row, asOf);
  }
}
