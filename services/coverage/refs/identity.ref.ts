// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar } from "../../../kit/scalars";

@ObjectType({ description: "A denomination (denominatie); the subgraph providers knows it." })
@Directive('@key(fields: "id asOf", resolvable: false)')
export class Identity {
  @Field(() => ID, { description: "The code, such as REFORMATORISCH (code)." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;
}
