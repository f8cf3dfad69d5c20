// SPDX-License-Identifier: EUPL-1.2
import { Field, Int, ObjectType } from "type-graphql";
import { fingerprintDescription } from "../../../kit/fingerprint";
import { type LocalDate } from "../../../kit/localDate";
import { DateTimeScalar, LocalDateScalar } from "../../../kit/scalars";
import { Segment } from "../segment/segment.type";

@ObjectType({
  description:
    "In how many contracts in a segment nothing is agreed on any indicator (aandeel zonder SMART-afspraak).",
})
export class AgreementShare {
  @Field(() => Segment, {
    nullable: true,
    description: "The segment (segment). Null: bespoke agreements (maatwerk), which are in none.",
  })
  segment!: Segment | null;

  @Field(() => Int, {
    description: "The contracts with a line in it that are on the list on the day (contracten).",
  })
  contracts!: number;

  @Field(() => Int, {
    description: "Those of them in which nothing is agreed on an indicator (zonder SMART-afspraak).",
  })
  withoutAgreement!: number;

  @Field(() => LocalDateScalar, { description: "The day that is counted (peildatum)." })
  on!: LocalDate;

  @Field(() => DateTimeScalar, {
    description: "As the register knew it at this moment; ask with it to get the same again (bekend op).",
  })
  knownAt!: Date;

  @Field(() => String, { description: "What was counted, in words, with its version (definitie)." })
  definition!: string;

  @Field(() => String, { description: `Of all segments together. ${fingerprintDescription}` })
  fingerprint!: string;
}
