// SPDX-License-Identifier: EUPL-1.2
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { type LocalDate } from "../../../kit/localDate";
import { PageInfo } from "../../../kit/page";
import { LocalDateScalar } from "../../../kit/scalars";
import { type LandscapeCategory } from "../procurement/procurement.codes";
import { LandscapeCategoryEnum } from "../procurement/procurement.type";
import { type ContractStatus } from "./contract.codes";
import { Contract, ContractStatusEnum } from "./contract.type";

@ObjectType({ description: "A contract and its place in the list." })
export class ContractEdge {
  @Field(() => String, { description: "Give this as `after` to go on behind this contract." })
  cursor!: string;

  @Field(() => Contract, { description: "The contract (contract)." })
  node!: Contract;
}

@ObjectType({ description: "A page of contracts, by id (contracten)." })
export class ContractConnection {
  @Field(() => [ContractEdge], { description: "The contracts of this page (contracten)." })
  edges!: ContractEdge[];

  @Field(() => PageInfo, { description: "Where this page ends (paginering)." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "How many there are in the whole list (totaal aantal)." })
  totalCount!: number;
}

@InputType({
  description: "Which contracts (filter op contracten). Fields together narrow; values of one field widen.",
})
export class ContractFilter {
  @Field(() => ID, {
    nullable: true,
    description:
      "Bought by this region, or with a line whose area is this region (regiocode). Not what its municipalities bought for themselves, nor what is national: `agreementShares` and `contractMovements` count those too.",
  })
  region?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "With this provider as party, lead party or subcontractor (aanbiedernummer); not as a member of a consortium.",
  })
  provider?: string | null;

  @Field(() => LandscapeCategoryEnum, { nullable: true, description: "Of this category (categorie)." })
  category?: LandscapeCategory | null;

  @Field(() => [ContractStatusEnum], {
    nullable: true,
    description: "In any of these states on the day (contractstatussen).",
  })
  statuses?: ContractStatus[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "True: only those in which nothing is agreed on an indicator on the day; false: only those in which something is (zonder SMART-afspraak).",
  })
  withoutKpiAgreement?: boolean | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "That go on on the day and end after it, on this day at the latest, by all that is recorded (see `endsOn`), whatever their state (loopt af uiterlijk op).",
  })
  endsBy?: LocalDate | null;
}
