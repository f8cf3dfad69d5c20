// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { graphEnum } from "../../../kit/enumeration";
import { type LocalDate } from "../../../kit/localDate";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar, LocalDateScalar } from "../../../kit/scalars";
import { Region } from "../refs/region.ref";
import { type CountUnit, countUnits, type TargetDirection, targetDirections } from "./target.codes";

const CountUnitEnum = graphEnum("CountUnit", "In what the landscape is counted (teleenheid).", countUnits);

const TargetDirectionEnum = graphEnum(
  "TargetDirection",
  "On which side of a number a region wants to be (richting van het doel).",
  targetDirections,
);

@ObjectType({ description: "A number that a region decided to go to (doel)." })
@Directive('@key(fields: "id asOf")')
export class Target {
  @Field(() => ID, { description: "The id in this register (doel)." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;

  @Field(() => Region, { nullable: true, description: "Of which region (regio)." })
  region!: Region | null;

  @Field(() => CountUnitEnum, { description: "Of what it is a number (teleenheid)." })
  unit!: CountUnit;

  @Field(() => Int, { description: "The number (streefaantal)." })
  value!: number;

  @Field(() => TargetDirectionEnum, {
    nullable: true,
    description: "Whether more or fewer is wanted (richting). Null: niet vastgelegd.",
  })
  direction!: TargetDirection | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "When it must be reached (uiterlijk op). Null: niet vastgelegd.",
  })
  by!: LocalDate | null;

  @Field(() => String, { description: "The decision it rests on (besluitkenmerk)." })
  decisionReference!: string;

  /** For the field `segment`; not in the graph. */
  segmentId!: string | null;
}
