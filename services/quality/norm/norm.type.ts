// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, Float, ID, Int, ObjectType } from "type-graphql";
import { type LocalDate } from "../../../kit/localDate";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar, LocalDateScalar } from "../../../kit/scalars";
import { Region } from "../refs/region.ref";

@ObjectType({ description: "A norm that is stated in a source (norm), of a criterion or on its own." })
@Directive('@key(fields: "id asOf")')
export class Norm {
  @Field(() => ID, { description: "The id in this register (normnummer)." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;

  @Field(() => String, { description: "What it asks, in Dutch (omschrijving)." })
  label!: string;

  @Field(() => Float, { nullable: true, description: "At least this (ondergrens); null is without." })
  figureMin!: number | null;

  @Field(() => Float, { nullable: true, description: "At most this (bovengrens); null is without." })
  figureMax!: number | null;

  @Field(() => String, { nullable: true, description: "What the figures count (eenheid)." })
  unit!: string | null;

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

  /** For the field `criterion`; not in the graph. */
  criterionId!: string | null;
}
