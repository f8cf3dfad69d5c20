// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { graphEnum } from "../../../kit/enumeration";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar } from "../../../kit/scalars";
import { type Funding, type Scale } from "../procurement/procurement.codes";
import { FundingEnum, ScaleEnum } from "../procurement/procurement.type";
import { Municipality } from "../refs/municipality.ref";
import { Region } from "../refs/region.ref";
import { type AreaKind, areaKinds, type DeliveryMode, deliveryModes } from "./contractLine.codes";

const AreaKindEnum = graphEnum("AreaKind", "What kind of area (soort werkgebied).", areaKinds);
const DeliveryModeEnum = graphEnum(
  "DeliveryMode",
  "Where the care is given (leveringswijze).",
  deliveryModes,
);

@ObjectType({ description: "For where a line was bought (werkgebied)." })
export class CoverageArea {
  @Field(() => AreaKindEnum, { description: "What kind of area (soort werkgebied)." })
  kind!: AreaKind;

  @Field(() => Region, { nullable: true, description: "The region (regio), when the area is one." })
  region!: Region | null;

  @Field(() => [Municipality], {
    nullable: "items",
    description: "The municipalities (gemeenten), when the area names them.",
  })
  municipalities!: Municipality[];
}

@ObjectType({ description: "What of a segment was bought, and for where (contractregel), as of a moment." })
@Directive('@key(fields: "id asOf")')
export class ContractLine {
  @Field(() => ID, { description: "The id in this register (contractregel)." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;

  @Field(() => String, { nullable: true, description: "What was bought (product). Null: niet vastgelegd." })
  product!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The national code of it (productcode, iJw). Null: niet vastgelegd.",
  })
  productCode!: string | null;

  @Field(() => String, { nullable: true, description: "Which service (dienst). Null: niet vastgelegd." })
  service!: string | null;

  @Field(() => ScaleEnum, { description: "For how wide an area (schaal)." })
  scale!: Scale;

  @Field(() => CoverageArea, { description: "For where (werkgebied)." })
  area!: CoverageArea;

  @Field(() => [FundingEnum], { description: "How it is paid (bekostiging); empty: niet vastgelegd." })
  funding!: Funding[];

  @Field(() => [DeliveryModeEnum], {
    description: "Where the care is given (leveringswijze); empty: niet vastgelegd.",
  })
  deliveryModes!: DeliveryMode[];

  @Field(() => Boolean, {
    nullable: true,
    description: "Does it take new youth? (open voor aanmelding) Null: niet vastgelegd.",
  })
  intakeOpen!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Is there a ceiling on it? (plafond) Never how high. Null: niet vastgelegd.",
  })
  hasCeiling!: boolean | null;

  @Field(() => Boolean, {
    description:
      "Is it suspended on the day? (opgeschort) Then it covers nothing, and it is still in its contract.",
  })
  suspended!: boolean;

  /** For the fields `contract` and `segment`; not in the graph. */
  contractId!: string;
  segmentId!: string | null;
}
