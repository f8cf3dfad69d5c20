// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { graphEnum } from "../../../kit/enumeration";
import { type LocalDate } from "../../../kit/localDate";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar, LocalDateScalar } from "../../../kit/scalars";
import { Region } from "../refs/region.ref";
import { Segment } from "../refs/segment.ref";
import { type CriterionKind, criterionKinds } from "./criterion.codes";

export const CriterionKindEnum = graphEnum(
  "CriterionKind",
  "What a criterion is for (soort criterium).",
  criterionKinds,
);

@ObjectType({ description: "What providers are tested against (criterium, kwaliteitscriterium)." })
@Directive('@key(fields: "id asOf")')
export class Criterion {
  @Field(() => ID, { description: "The id in this register (criteriumnummer)." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;

  @Field(() => String, { description: "What it asks, in Dutch (omschrijving)." })
  label!: string;

  @Field(() => CriterionKindEnum, { description: "What it is for (soort criterium)." })
  kind!: CriterionKind;

  @Field(() => String, { nullable: true, description: "The law or rule behind it (wettelijke grondslag)." })
  legalBasis!: string | null;

  // An item is null when the owner of segments does not answer: the criterion then still stands.
  @Field(() => [Segment], {
    nullable: "items",
    description: "The segments it is for (segmenten); empty is all of them.",
  })
  appliesToSegments!: (Segment | null)[];

  @Field(() => Boolean, { description: "Must every provider meet it? (verplicht)" })
  mandatory!: boolean;

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
