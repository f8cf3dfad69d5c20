// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar } from "../../../kit/scalars";

@ObjectType({
  description: "A provider of youth care (jeugdhulpaanbieder); the subgraph providers knows it.",
})
@Directive('@key(fields: "id asOf")')
export class Provider {
  @Field(() => ID, { description: "The id in this register (aanbiedernummer)." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;
}
