// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { type LocalDate } from "../../../kit/localDate";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar, LocalDateScalar } from "../../../kit/scalars";
import { Region } from "../refs/region.ref";

@ObjectType({ description: "A principle that a region procures youth care by (uitgangspunt)." })
@Directive('@key(fields: "id asOf")')
export class Principle {
  @Field(() => ID, { description: "Region, version and number (sleutel), such as ZHZ/2020-07/3." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;

  @Field(() => Region, { nullable: true, description: "The region that holds it (regio)." })
  region!: Region | null;

  @Field(() => String, { description: "When this version was adopted (versie), such as 2020-07." })
  version!: string;

  @Field(() => Int, { description: "Its number in the version (nummer)." })
  number!: number;

  @Field(() => String, { description: "The exact Dutch words (titel)." })
  title!: string;

  @Field(() => String, { description: "The source document that states it (bronbestand)." })
  sourceFile!: string;

  @Field(() => Int, { description: "The line in the source document (bronregel)." })
  sourceLine!: number;

  @Field(() => LocalDateScalar, { nullable: true, description: "First day (geldig vanaf)." })
  from!: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: "Day after the last (geldig tot)." })
  until!: LocalDate | null;
}
