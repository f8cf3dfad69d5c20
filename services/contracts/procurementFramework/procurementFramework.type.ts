// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { graphEnum } from "../../../kit/enumeration";
import { type LocalDate } from "../../../kit/localDate";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar, LocalDateScalar } from "../../../kit/scalars";
import { Region } from "../refs/region.ref";
import { type FrameworkStatus, frameworkStatuses } from "./procurementFramework.codes";

export const FrameworkStatusEnum = graphEnum(
  "FrameworkStatus",
  "How far a framework is decided (status van het inkoopkader).",
  frameworkStatuses,
);

@ObjectType({
  description:
    "The document under which a region buys (inkoopkader, verwervingsstrategie): that it exists, never its content.",
})
@Directive('@key(fields: "id asOf")')
export class ProcurementFramework {
  @Field(() => ID, { description: "The id in this register (inkoopkader), such as ZHZ-2022." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;

  @Field(() => Region, { nullable: true, description: "Whose framework it is (regio)." })
  region!: Region | null;

  @Field(() => String, { description: "Which version of it (versie)." })
  version!: string;

  @Field(() => String, { description: "Its title (titel)." })
  title!: string;

  @Field(() => FrameworkStatusEnum, { description: "How far it is decided (status)." })
  status!: FrameworkStatus;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The day on which it was decided (vastgesteld op); null: not decided or niet vastgelegd.",
  })
  adoptedOn!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "First day on which its content may be known (geheimhouding tot); null: not confidential.",
  })
  confidentialUntil!: LocalDate | null;
}
