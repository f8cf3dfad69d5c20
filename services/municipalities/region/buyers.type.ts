// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { type LocalDate } from "../../../kit/localDate";
import { DateTimeScalar, LocalDateScalar } from "../../../kit/scalars";

@ObjectType({
  description: "Days on which what a municipality bought belongs to a region (inkopende gemeente).",
})
@Directive("@inaccessible")
export class Buyer {
  @Field(() => ID, { description: "The CBS code, also of one that was abolished (gemeentecode)." })
  municipalityId!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: "First day (vanaf); null: always." })
  from!: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: "Day after the last (tot); null: goes on." })
  until!: LocalDate | null;
}

@ObjectType({ description: "Days on which a region is in the register (dagen van een regio)." })
@Directive("@inaccessible")
export class RegionDays {
  @Field(() => LocalDateScalar, { nullable: true, description: "First day (vanaf); null: always." })
  from!: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: "Day after the last (tot); null: goes on." })
  until!: LocalDate | null;
}

@ObjectType({
  description: "The municipalities whose contracts are a region's (inkopende gemeenten van een regio).",
})
@Directive("@inaccessible")
export class Buyers {
  @Field(() => DateTimeScalar, { description: "As known at this moment (bekend op)." })
  knownAt!: Date;

  @Field(() => [Buyer], { description: "Each with its days, by code (inkopende gemeenten)." })
  buyers!: Buyer[];

  @Field(() => [RegionDays], {
    description: "The days on which the region itself is in the register (dagen van de regio).",
  })
  regionDays!: RegionDays[];
}
