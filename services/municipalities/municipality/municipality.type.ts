// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar } from "../../../kit/scalars";

@ObjectType({
  description: "A municipality (gemeente) as of a moment, also after it was abolished (opgeheven).",
})
@Directive('@key(fields: "id asOf")')
export class Municipality {
  @Field(() => ID, { description: "The CBS code (gemeentecode), such as GM0512." })
  id!: string;

  @Field(() => AsOfScalar, {
    description: "The moment it is shown as of (peilmoment); with the id the key for caches.",
  })
  asOf!: AsOf;

  @Field(() => ID, { description: "The same as `id` (gemeentecode)." })
  code!: string;

  @Field(() => String, {
    description: "The name on that day, or the nearest known when it does not exist then (naam).",
  })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: "The part of the region it counts itself to (subregio). Null: niet vastgelegd.",
  })
  subregion!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "About how many people live there, rounded (inwonertal). Null: niet vastgelegd.",
  })
  inhabitants!: number | null;

  @Field(() => Boolean, { description: "Does it exist on the day? (bestaat op de peildatum)" })
  existsOnDay!: boolean;
}
