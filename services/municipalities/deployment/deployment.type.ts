// SPDX-License-Identifier: EUPL-1.2
import { Field, ObjectType } from "type-graphql";
import { type LocalDate } from "../../../kit/localDate";
import { LocalDateScalar } from "../../../kit/scalars";
import { Segment } from "../refs/segment.ref";

@ObjectType({
  description: "A municipality's own choice whether it deploys a segment that the region bought (inzet).",
})
export class Deployment {
  @Field(() => Segment, { nullable: true, description: "The segment (segment)." })
  segment!: Segment | null;

  @Field(() => Boolean, { description: "Does it deploy the segment? (ingezet)" })
  deployed!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Why, in the words of the municipality (toelichting). Null: niet vastgelegd.",
  })
  explanation!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: "First day of this choice (geldig vanaf)." })
  from!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Day after the last of this choice (geldig tot).",
  })
  until!: LocalDate | null;
}
