// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar } from "../../../kit/scalars";

@ObjectType({
  description: "A number that a source states (genoemd aantal); the subgraph contracts knows it.",
})
@Directive('@key(fields: "id asOf", resolvable: false)')
export class StatedFigure {
  @Field(() => ID, { description: "The id in that subgraph (genoemd aantal)." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;
}
