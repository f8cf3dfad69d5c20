// SPDX-License-Identifier: EUPL-1.2
import { Field, ObjectType } from "type-graphql";
import { graphEnum } from "../../../kit/enumeration";
import { type LocalDate } from "../../../kit/localDate";
import { LocalDateScalar } from "../../../kit/scalars";
import { type MeasureKind, measureKinds } from "./measure.codes";

export const MeasureKindEnum = graphEnum(
  "MeasureKind",
  "What was done when a provider fell short (soort maatregel).",
  measureKinds,
);

@ObjectType({ description: "A measure that people took under a contract (maatregel)." })
export class Measure {
  @Field(() => MeasureKindEnum, { description: "What was done (soort maatregel)." })
  kind!: MeasureKind;

  @Field(() => LocalDateScalar, { description: "The day it was decided (genomen op)." })
  on!: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: "First day it holds (geldig vanaf)." })
  from!: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: "Day after the last (geldig tot)." })
  until!: LocalDate | null;
}
