// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar } from "../../../kit/scalars";

@ObjectType({
  description: "A denomination that providers can explicitly serve (denominatie, identiteitsgebonden zorg).",
})
@Directive('@key(fields: "id asOf")')
export class Identity {
  @Field(() => ID, { description: "The code, such as REFORMATORISCH (code)." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;

  @Field(() => String, { description: "The Dutch name (benaming)." })
  label!: string;
}
