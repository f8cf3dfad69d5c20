// SPDX-License-Identifier: EUPL-1.2
import { Field, ID, Int, ObjectType } from "type-graphql";
import { type LocalDate } from "../../../kit/localDate";
import { LocalDateScalar } from "../../../kit/scalars";
import { ContractLine } from "../contractLine/contractLine.type";

@ObjectType({
  description: "Room under a ceiling that was moved from one line to another (herschikking).",
})
export class Reallocation {
  @Field(() => ID, { description: "The id in this register (herschikking)." })
  id!: string;

  @Field(() => LocalDateScalar, { description: "The day it was moved (herschikt op)." })
  on!: LocalDate;

  @Field(() => ID, { description: "The id of the line it came from (van contractregel)." })
  fromLineId!: string;

  @Field(() => ID, { description: "The id of the line it went to (naar contractregel)." })
  toLineId!: string;

  @Field(() => String, {
    description: "How much, in cents, as digits so that none is lost (bedrag in centen).",
  })
  amountCents!: string;
}

@ObjectType({
  description:
    "The most that may be spent on a contract line in a year (bestedingsplafond). For who keeps the line, and for who reports on it.",
})
export class Ceiling {
  @Field(() => ID, { description: "The id in this register (plafond)." })
  id!: string;

  @Field(() => ContractLine, { nullable: true, description: "The line that it is of (contractregel)." })
  line!: ContractLine | null;

  @Field(() => Int, { description: "The year (jaar)." })
  year!: number;

  @Field(() => String, {
    description: "The most, in cents, as digits so that none is lost (bedrag in centen).",
  })
  amountCents!: string;

  @Field(() => String, {
    nullable: true,
    description: "What was used of it, in cents, as digits (besteed in centen). Null: niet vastgelegd.",
  })
  usedCents!: string | null;

  @Field(() => [Reallocation], {
    description: "What was moved to and from the line in that year, by day (herschikkingen).",
  })
  reallocations!: Reallocation[];
}
