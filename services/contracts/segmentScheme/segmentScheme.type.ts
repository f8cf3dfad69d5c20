// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { graphEnum } from "../../../kit/enumeration";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar } from "../../../kit/scalars";
import { Region } from "../refs/region.ref";
import { type SchemeKind, schemeKinds } from "./segmentScheme.codes";

export const SchemeKindEnum = graphEnum(
  "SchemeKind",
  "What the parts of a scheme are (soort indeling).",
  schemeKinds,
);

@ObjectType({ description: "A way to divide youth care into segments (segmentindeling), as of a moment." })
@Directive('@key(fields: "id asOf")')
export class SegmentScheme {
  @Field(() => ID, { description: "The id in this register (indeling), such as ZHZ-2022." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;

  @Field(() => ID, { description: "The code, the same as the id (code van de indeling)." })
  code!: string;

  @Field(() => Region, {
    nullable: true,
    description: "The region that uses it (regio); null is national (landelijk).",
  })
  region!: Region | null;

  @Field(() => SchemeKindEnum, { description: "What its parts are (soort indeling)." })
  kind!: SchemeKind;

  @Field(() => String, { description: "Its title (titel)." })
  title!: string;
}
