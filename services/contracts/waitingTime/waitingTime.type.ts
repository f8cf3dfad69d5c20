// SPDX-License-Identifier: EUPL-1.2
import { Field, ID, Int, ObjectType } from "type-graphql";
import { graphEnum } from "../../../kit/enumeration";
import { type LocalDate } from "../../../kit/localDate";
import { type AsOf } from "../../../kit/moment";
import { LocalDateScalar } from "../../../kit/scalars";
import { type WaitingMeasure, waitingMeasures } from "./waitingTime.codes";

const WaitingMeasureEnum = graphEnum(
  "WaitingMeasure",
  "Between which moments the days are counted (soort wachttijd).",
  waitingMeasures,
);

@ObjectType({ description: "How long one waits at a provider for a segment (wachttijd)." })
export class WaitingTime {
  @Field(() => ID, { description: "The id of the measurement in this register." })
  id!: string;

  @Field(() => Int, {
    nullable: true,
    description: "The days (wachttijd in dagen). Null: niet vastgelegd, suppressed or expired.",
  })
  days!: number | null;

  @Field(() => WaitingMeasureEnum, { description: "From what to what (soort wachttijd)." })
  measure!: WaitingMeasure;

  @Field(() => LocalDateScalar, { description: "When it was measured (gemeten op)." })
  measuredOn!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "From this day on it says nothing any more (verloopt op). Null: niet vastgelegd.",
  })
  expiresOn!: LocalDate | null;

  @Field(() => Boolean, { description: "Is it too old on the day to be shown? (verlopen)" })
  expired!: boolean;

  @Field(() => Boolean, {
    description:
      "Is it kept back because it is about few youth, or would give such a figure away? (onderdrukt wegens kleine aantallen)",
  })
  suppressed!: boolean;

  @Field(() => String, { description: "Who measured it, or where it was read (bron van de meting)." })
  measurementSource!: string;

  /** For the field `segment`; not in the graph. */
  asOf!: AsOf;
  segmentId!: string;
}
