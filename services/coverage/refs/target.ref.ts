// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar } from "../../../kit/scalars";

@ObjectType({
  description: "A number that a region decided to go to (doel); the subgraph contracts knows it.",
})
@Directive('@key(fields: "id asOf", resolvable: false)')
export class Target {
  @Field(() => ID, { description: "The id in that subgraph (doel)." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;
}
