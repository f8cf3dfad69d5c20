// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { graphEnum } from "../../../kit/enumeration";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar } from "../../../kit/scalars";
import { type Funding, type Procedure, type Scale } from "../procurement/procurement.codes";
import { FundingEnum, ProcedureEnum, ScaleEnum } from "../procurement/procurement.type";
import { type Movement, movements } from "./segment.codes";

export const MovementEnum = graphEnum(
  "Movement",
  "Where a region wants a segment to go (beweging).",
  movements,
);

@ObjectType({ description: "What a source says of a segment, and where (aantekening)." })
export class SegmentNote {
  @Field(() => String, { description: "What it says, in one sentence (tekst)." })
  text!: string;

  @Field(() => String, { description: "The file and line that say it (vindplaats)." })
  source!: string;
}

@ObjectType({ description: "A part of youth care that is bought as one (segment), as of a moment." })
@Directive('@key(fields: "id asOf")')
export class Segment {
  @Field(() => ID, { description: "Scheme and code (segment), such as ZHZ-2022/4A." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;

  @Field(() => ID, { description: "The code within its scheme (segmentcode), such as 4A." })
  code!: string;

  @Field(() => String, { description: "The exact Dutch title (benaming)." })
  label!: string;

  @Field(() => [String], { description: "What people also call it, in plain words (synoniemen)." })
  synonyms!: string[];

  @Field(() => ScaleEnum, {
    nullable: true,
    description:
      "For how wide it is meant (beoogde schaal); a contract line can differ. Null: niet vastgelegd.",
  })
  scaleIntent!: Scale | null;

  @Field(() => MovementEnum, {
    nullable: true,
    description: "Where it should go (beweging). Null: niet vastgelegd.",
  })
  movement!: Movement | null;

  @Field(() => ProcedureEnum, {
    nullable: true,
    description: "How it is bought (inkoopprocedure). Null: niet vastgelegd.",
  })
  procedure!: Procedure | null;

  @Field(() => Int, {
    nullable: true,
    description: "The number of the SAS option (SAS-optie), 1 to 4. Null: none, or niet vastgelegd.",
  })
  sasOption!: number | null;

  @Field(() => [FundingEnum], { description: "How it is paid (bekostiging); empty: niet vastgelegd." })
  funding!: Funding[];

  @Field(() => [SegmentNote], { description: "What sources say of it (aantekeningen)." })
  notes!: SegmentNote[];

  /** For the fields `scheme`, `parent` and `counterpart`; not in the graph. */
  schemeId!: string;
  parentId!: string | null;
  counterpartId!: string | null;
}
