// SPDX-License-Identifier: EUPL-1.2
import { Field, ObjectType } from "type-graphql";
import { graphEnum } from "../../../kit/enumeration";
import { type LocalDate } from "../../../kit/localDate";
import { LocalDateScalar } from "../../../kit/scalars";
import { Segment } from "../refs/segment.ref";
import {
  type ReferralPermission,
  referralPermissions,
  type Referrer,
  referrers,
} from "./referralRoute.codes";

export const ReferrerEnum = graphEnum("Referrer", "Who refers to care (verwijzer).", referrers);

export const ReferralPermissionEnum = graphEnum(
  "ReferralPermission",
  "May this referrer refer to the segment? (toegestaan)",
  referralPermissions,
);

@ObjectType({ description: "Whether a referrer may refer to a segment on the day (verwijsroute)." })
export class ReferralRoute {
  @Field(() => Segment, { nullable: true, description: "The segment (segment)." })
  segment!: Segment | null;

  @Field(() => ReferrerEnum, { description: "Who refers (verwijzer)." })
  referrer!: Referrer;

  @Field(() => ReferralPermissionEnum, { description: "May they? (toegestaan)" })
  allowed!: ReferralPermission;

  @Field(() => String, {
    nullable: true,
    description: "On what ground, such as an article of law (grondslag). Null: niet vastgelegd.",
  })
  basis!: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "First day (geldig vanaf); null also when nothing is recorded.",
  })
  from!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Day after the last (geldig tot); null also when nothing is recorded.",
  })
  until!: LocalDate | null;
}
