// SPDX-License-Identifier: EUPL-1.2
import { Field, ID, ObjectType } from "type-graphql";
import { graphEnum } from "../../../kit/enumeration";
import { type LocalDate } from "../../../kit/localDate";
import { type AsOf } from "../../../kit/moment";
import { LocalDateScalar } from "../../../kit/scalars";
import { type MembershipPurpose, membershipPurposes } from "./regionMembership.codes";

export const MembershipPurposeEnum = graphEnum(
  "MembershipPurpose",
  "For what a municipality belongs to a region (doel van de deelname).",
  membershipPurposes,
);

@ObjectType({ description: "A municipality belongs to a region (deelname aan een regio)." })
export class RegionMembership {
  @Field(() => ID, { description: "The code of the region (regiocode)." })
  regionCode!: string;

  @Field(() => ID, { description: "The CBS code of the municipality (gemeentecode)." })
  municipalityCode!: string;

  @Field(() => MembershipPurposeEnum, { description: "For what (doel)." })
  purpose!: MembershipPurpose;

  @Field(() => LocalDateScalar, { nullable: true, description: "First day (geldig vanaf)." })
  from!: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: "Day after the last (geldig tot)." })
  until!: LocalDate | null;

  /** For the fields `region` and `municipality`; not in the graph. */
  asOf!: AsOf;
}
