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
    "The document under which a region buys (inkoopkader, verwervingsstrategie): what it is, never its text. Under embargo everybody may know that it exists and until when; the rest is null for who has no role for it.",
})
@Directive('@key(fields: "id asOf")')
export class ProcurementFramework {
  @Field(() => ID, { description: "The id in this register (inkoopkader), such as ZHZ-2022." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;

  @Field(() => Region, { nullable: true, description: "Whose framework it is (regio)." })
  region!: Region | null;

  @Field(() => Boolean, {
    description: "May not everybody know its content yet, by the clock of the server? (onder geheimhouding)",
  })
  underEmbargo!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Which version of it (versie). Null: under embargo (geheimhouding).",
  })
  version!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Its title (titel). Null: under embargo (geheimhouding).",
  })
  title!: string | null;

  @Field(() => FrameworkStatusEnum, {
    nullable: true,
    description: "How far it is decided (status). Null: under embargo (geheimhouding).",
  })
  status!: FrameworkStatus | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "The day on which it was decided (vastgesteld op); null: not decided, niet vastgelegd, or under embargo.",
  })
  adoptedOn!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "First day on which its content may be known (geheimhouding tot); null: not confidential.",
  })
  confidentialUntil!: LocalDate | null;

  /** For the field `decisionMoments`; not in the graph. */
  isClosed!: boolean;
}
