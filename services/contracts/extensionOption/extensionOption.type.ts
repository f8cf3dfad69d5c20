// SPDX-License-Identifier: EUPL-1.2
import { Field, ID, Int, ObjectType } from "type-graphql";
import { type LocalDate } from "../../../kit/localDate";
import { LocalDateScalar } from "../../../kit/scalars";

@ObjectType({ description: "A way to extend a contract (verlengingsoptie)." })
export class ExtensionOption {
  @Field(() => ID, { description: "The id in this register, for exercising it." })
  id!: string;

  @Field(() => Int, { description: "The year in which is decided (beslisjaar)." })
  decideInYear!: number;

  @Field(() => String, { description: "Until when, in the words of the source (verlenging tot)." })
  extendsTo!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Day after the last when extended (verlengd tot). Null: the source can be read in two ways.",
  })
  extendsUntil!: LocalDate | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Was it used? (gelicht) Null: not decided yet, or niet vastgelegd.",
  })
  exercised!: boolean | null;
}
