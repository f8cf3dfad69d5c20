// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { graphEnum } from "../../../kit/enumeration";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar } from "../../../kit/scalars";
import { type AccessTeamKind, accessTeamKinds } from "./accessTeam.codes";

export const AccessTeamKindEnum = graphEnum(
  "AccessTeamKind",
  "What kind of team gives access (soort toegangsteam).",
  accessTeamKinds,
);

@ObjectType({
  description: "Who contracts a team on the day (opdrachtgever): a region or a municipality, never both.",
})
export class TeamCommissioner {
  @Field(() => ID, {
    nullable: true,
    description: "The code of the region (regiocode); null: a municipality contracts the team.",
  })
  regionCode!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The CBS code of the municipality (gemeentecode); null: a region contracts the team.",
  })
  municipalityCode!: string | null;

  /** For the fields `region` and `municipality`; not in the graph. */
  asOf!: AsOf;
}

@ObjectType({ description: "A team that gives access to care (toegangsteam), as of a moment." })
@Directive('@key(fields: "id asOf")')
export class AccessTeam {
  @Field(() => ID, { description: "The id in this register (toegangsteam)." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;

  @Field(() => String, { description: "Its name on that day (naam)." })
  name!: string;

  @Field(() => AccessTeamKindEnum, { description: "What it is (soort toegangsteam)." })
  kind!: AccessTeamKind;

  @Field(() => Int, {
    nullable: true,
    description: "For about how many inhabitants it works (aantal inwoners). Null: niet vastgelegd.",
  })
  inhabitantsServed!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "The least number of people in it (minimale bezetting). Null: niet vastgelegd.",
  })
  staffMin!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "The largest number of people in it (maximale bezetting). Null: niet vastgelegd.",
  })
  staffMax!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Can people go there without a referral? (vrij toegankelijk) Null: niet vastgelegd.",
  })
  openToSelfReferral!: boolean | null;

  @Field(() => TeamCommissioner, {
    nullable: true,
    description: "Who contracts it on the day (gecontracteerd door). Null: niet vastgelegd.",
  })
  contractedBy!: TeamCommissioner | null;

  /** For the field `municipality`; not in the graph. */
  municipalityId!: string;
}
