// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { type LocalDate } from "../../../kit/localDate";
import { LocalDateScalar } from "../../../kit/scalars";

@ObjectType({ description: "That one provider went into another (fusie), by their ids." })
@Directive("@inaccessible")
export class ProviderSuccession {
  @Field(() => ID, { description: "The provider that went (overgenomen aanbieder)." })
  predecessorId!: string;

  @Field(() => ID, { description: "The provider that it went into (opgegaan in)." })
  successorId!: string;

  @Field(() => LocalDateScalar, { description: "First day (datum fusie)." })
  from!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Day after the last (geldig tot); null, as nearly always, is without end.",
  })
  until!: LocalDate | null;
}
