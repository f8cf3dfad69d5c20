// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar } from "../../../kit/scalars";

@ObjectType({ description: "A contract for youth care (contract); the subgraph contracts knows it." })
@Directive('@key(fields: "id asOf")')
export class Contract {
  @Field(() => ID, { description: "The id in this register (contractnummer)." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;
}
