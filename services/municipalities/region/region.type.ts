// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { type LocalDate } from "../../../kit/localDate";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar, LocalDateScalar } from "../../../kit/scalars";

@ObjectType({
  description: "Municipalities that buy youth care together for a period (jeugdhulpregio), as of a moment.",
})
@Directive('@key(fields: "id asOf")')
export class Region {
  @Field(() => ID, { description: "The code of the region (regiocode), such as ZHZ." })
  id!: string;

  @Field(() => AsOfScalar, {
    description: "The moment it is shown as of (peilmoment); with the id the key for caches.",
  })
  asOf!: AsOf;

  @Field(() => ID, { description: "The same as `id` (regiocode)." })
  code!: string;

  @Field(() => String, { description: "The name on that day (naam)." })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The office that contracts for the municipalities (inkooporganisatie). Null: niet vastgelegd.",
  })
  contractingOffice!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "How to reach the expert team when nobody fits or everybody is full (route naar het Expertteam). Null: niet vastgelegd.",
  })
  expertRoute!: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "First day of the version shown (geldig vanaf).",
  })
  from!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Day after the last of the version shown (geldig tot).",
  })
  until!: LocalDate | null;
}
