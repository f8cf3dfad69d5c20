// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, Float, ID, Int, ObjectType } from "type-graphql";
import { graphEnum } from "../../../kit/enumeration";
import { type LocalDate } from "../../../kit/localDate";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar, LocalDateScalar } from "../../../kit/scalars";
import { Region } from "../refs/region.ref";
import { type KpiDirection, kpiDirections, type KpiLevel, kpiLevels } from "./kpi.codes";

export const KpiDirectionEnum = graphEnum(
  "KpiDirection",
  "Which way an indicator should go (gewenste richting).",
  kpiDirections,
);

export const KpiLevelEnum = graphEnum("KpiLevel", "Of what an indicator is measured (niveau).", kpiLevels);

@ObjectType({ description: "An indicator that results are followed by (KPI, indicator)." })
@Directive('@key(fields: "id asOf")')
export class Kpi {
  @Field(() => ID, { description: "The code (KPI-nummer), such as K01." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;

  @Field(() => String, { description: "What it measures, in Dutch (omschrijving)." })
  label!: string;

  @Field(() => KpiDirectionEnum, { description: "Which way is better (gewenste richting)." })
  direction!: KpiDirection;

  @Field(() => String, { nullable: true, description: "What its figures count (eenheid)." })
  unit!: string | null;

  @Field(() => Float, { nullable: true, description: "The norm (norm); null: no source states one." })
  norm!: number | null;

  @Field(() => KpiLevelEnum, { description: "Of what it is measured (niveau)." })
  level!: KpiLevel;

  @Field(() => Region, { nullable: true, description: "The region it is of (regio); null holds everywhere." })
  region!: Region | null;

  @Field(() => String, { nullable: true, description: "The source document that states it (bronbestand)." })
  sourceFile!: string | null;

  @Field(() => Int, { nullable: true, description: "The line in the source document (bronregel)." })
  sourceLine!: number | null;

  @Field(() => LocalDateScalar, { nullable: true, description: "First day (geldig vanaf)." })
  from!: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: "Day after the last (geldig tot)." })
  until!: LocalDate | null;
}

@ObjectType({ description: "What a contract says on an indicator (SMART-afspraak, KPI-afspraak)." })
@Directive('@key(fields: "id asOf")')
export class KpiAgreement {
  @Field(() => ID, { description: "The id in this register (afspraaknummer)." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;

  @Field(() => Float, {
    nullable: true,
    description: "What was aimed at (streefwaarde); null: niet vastgelegd.",
  })
  target!: number | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The day by which it is to be reached (te behalen op); null: niet vastgelegd.",
  })
  dueBy!: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: "First day (geldig vanaf)." })
  from!: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: "Day after the last (geldig tot)." })
  until!: LocalDate | null;

  /** For the field `kpi`; not in the graph. */
  kpiId!: string;
}

@ObjectType({ description: "What was measured for an agreement (resultaat)." })
export class KpiResult {
  @Field(() => String, {
    description: "The time that was measured (meetperiode), such as 2022, 2022-H1, 2022-Q1 or 2022-03.",
  })
  period!: string;

  @Field(() => Float, {
    nullable: true,
    description: "The figure (waarde); null when it is suppressed or was not recorded.",
  })
  value!: number | null;

  @Field(() => Boolean, {
    description:
      "Is the figure kept back because it is about few people, or would give such a figure away? (onderdrukt wegens kleine aantallen)",
  })
  suppressed!: boolean;
}
