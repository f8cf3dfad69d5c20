// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../../kit/scalars";

@ObjectType({
  description: "The contracts that say something on an indicator (contracten met een SMART-afspraak).",
})
@Directive("@inaccessible")
export class Agreements {
  @Field(() => DateTimeScalar, { description: "As known at this moment (bekend op)." })
  knownAt!: Date;

  @Field(() => [ID], { description: "Their ids (contractnummers)." })
  contractIds!: string[];
}
