// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar } from "../../../kit/scalars";

@ObjectType({ description: "A stop on taking new children (opnamestop); the subgraph contracts knows it." })
@Directive('@key(fields: "id asOf", resolvable: false)')
export class AdmissionStop {
  @Field(() => ID, { description: "The id in that subgraph (opnamestop)." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;
}
