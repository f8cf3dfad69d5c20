// SPDX-License-Identifier: EUPL-1.2
import { Field, Int, ObjectType } from "type-graphql";
import { graphEnum } from "../../../kit/enumeration";
import { type LocalDate } from "../../../kit/localDate";
import { fingerprintDescription } from "../../../kit/fingerprint";
import { PageInfo } from "../../../kit/page";
import { DateTimeScalar, LocalDateScalar } from "../../../kit/scalars";
import { Contract } from "../contract/contract.type";
import {
  type MovementKind,
  movementKinds,
  type MovementReason,
  movementReasons,
} from "./contractMovement.codes";

const MovementKindEnum = graphEnum(
  "MovementKind",
  "Did a contract come onto the list, or go off it? (soort beweging)",
  movementKinds,
);
const FlowReasonEnum = graphEnum(
  "FlowReason",
  "Why a provider or a contract went or came (reden van uitstroom of instroom).",
  movementReasons,
);

@ObjectType({ description: "A contract came onto the list of a region or went off it (contractbeweging)." })
export class ContractMovement {
  @Field(() => Contract, {
    description:
      "The contract (contract), as on the last day of the question; as it was at last when the register does not hold it then.",
  })
  contract!: Contract;

  @Field(() => MovementKindEnum, { description: "Did it begin or end? (soort beweging)" })
  kind!: MovementKind;

  @Field(() => LocalDateScalar, {
    description: "The first day on which it is on the list, or is not any more (met ingang van).",
  })
  on!: LocalDate;

  @Field(() => FlowReasonEnum, {
    nullable: true,
    description:
      "Why it ended, as recorded with the contract (reden van uitstroom). Null: it began, for which no reasons are recorded.",
  })
  reason!: MovementReason | null;
}

@ObjectType({ description: "A movement and its place in the list." })
export class ContractMovementEdge {
  @Field(() => String, { description: "Give this as `after` to go on behind this movement." })
  cursor!: string;

  @Field(() => ContractMovement, { description: "The movement (contractbeweging)." })
  node!: ContractMovement;
}

@ObjectType({
  description:
    "A page of what began and ended between two days, by day; what ended before what began (contractbewegingen).",
})
export class ContractMovementConnection {
  @Field(() => Int, { description: "How many began, in the whole list (begonnen contracten)." })
  began!: number;

  @Field(() => Int, { description: "How many ended, in the whole list (geëindigde contracten)." })
  ended!: number;

  @Field(() => Boolean, {
    description:
      "Whether, on both days, a contract of the region itself or of a municipality that buys in it then, in the register has been on the list, on that day or before it (contracten vastgelegd). False: listed is at most what is national, and none does not say that nothing began or ended.",
  })
  contractsRecorded!: boolean;

  @Field(() => [ContractMovementEdge], { description: "The movements of this page (contractbewegingen)." })
  edges!: ContractMovementEdge[];

  @Field(() => PageInfo, { description: "Where this page ends (paginering)." })
  pageInfo!: PageInfo;

  @Field(() => LocalDateScalar, { description: "The day before (van)." })
  from!: LocalDate;

  @Field(() => LocalDateScalar, { description: "The last day (tot en met)." })
  to!: LocalDate;

  @Field(() => String, { description: "What a movement is, in words, with its version (definitie)." })
  definition!: string;

  @Field(() => DateTimeScalar, {
    description: "As the register knew it at this moment; ask with it to get the same again (bekend op).",
  })
  knownAt!: Date;

  @Field(() => String, { description: fingerprintDescription })
  fingerprint!: string;
}
