// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar } from "../../../kit/scalars";

@ObjectType({ description: "A team for requests that nobody can take on (Expertteam)." })
@Directive('@key(fields: "id asOf")')
export class ExpertTeam {
  @Field(() => ID, { description: "The id in this register (expertteam)." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;

  @Field(() => String, { description: "Its name on that day (naam)." })
  name!: string;

  @Field(() => String, { description: "What it is for (omschrijving)." })
  description!: string;

  @Field(() => String, {
    nullable: true,
    description: "When it meets, in words (overlegmoment). Null: niet vastgelegd.",
  })
  meets!: string | null;

  /** For the field `region`; not in the graph. */
  regionId!: string;
}
