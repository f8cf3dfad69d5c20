// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { type LocalDate } from "../../../kit/localDate";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar, LocalDateScalar } from "../../../kit/scalars";
import { Municipality } from "../refs/municipality.ref";

@ObjectType({
  description: "A place where a provider gives care (vestiging); the municipality, never an address.",
})
@Directive('@key(fields: "id asOf")')
export class Location {
  @Field(() => ID, { description: "The id of the location (vestiging)." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;

  @Field(() => Municipality, { nullable: true, description: "The municipality it lies in (gemeente)." })
  municipality!: Municipality | null;

  @Field(() => String, {
    nullable: true,
    description: "The number of the branch (vestigingsnummer), 12 digits.",
  })
  branchNumber!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: "First day of this version (geldig vanaf)." })
  from!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Day after the last of this version (geldig tot).",
  })
  until!: LocalDate | null;
}
