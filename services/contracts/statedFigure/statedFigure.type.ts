// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { type LocalDate } from "../../../kit/localDate";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar, LocalDateScalar } from "../../../kit/scalars";
import { Region } from "../refs/region.ref";

@ObjectType({
  description: "A number that a source states (genoemd aantal); never a count of this register.",
})
@Directive('@key(fields: "id asOf")')
export class StatedFigure {
  @Field(() => ID, { description: "The id in this register (genoemd aantal)." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;

  @Field(() => Region, { nullable: true, description: "About which region (regio)." })
  region!: Region | null;

  @Field(() => String, { description: "What it is a number of, in the words of the source (omschrijving)." })
  label!: string;

  @Field(() => Int, { description: "The number (aantal)." })
  value!: number;

  @Field(() => Boolean, { description: "Does the source say about? (ongeveer)" })
  approximate!: boolean;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The day that the source speaks of (peildatum van de bron). Null: niet vastgelegd.",
  })
  statedOn!: LocalDate | null;

  @Field(() => String, { description: "The file that says it (bronbestand)." })
  sourceFile!: string;

  @Field(() => Int, { description: "The line that says it (regel in de bron)." })
  sourceLine!: number;
}
