// SPDX-License-Identifier: EUPL-1.2
import { Field, ID, Int, ObjectType } from "type-graphql";
import { type LocalDate } from "../../../kit/localDate";
import { PageInfo } from "../../../kit/page";
import { DateTimeScalar, LocalDateScalar } from "../../../kit/scalars";
import { type CoverageAnswer } from "../answer/answer.rules";
import { type Intake } from "../answer/intake.rules";
import { type Proximity } from "../answer/proximity.rules";
import { type Scale } from "../projection/facts";
import { AdmissionStop } from "../refs/admissionStop.ref";
import { Consortium } from "../refs/consortium.ref";
import { Contract } from "../refs/contract.ref";
import { ContractLine } from "../refs/contractLine.ref";
import { Municipality } from "../refs/municipality.ref";
import { Provider } from "../refs/provider.ref";
import { Segment } from "../refs/segment.ref";
import { CoverageAnswerEnum, IntakeEnum, ProximityEnum, ScaleEnum } from "./enums.type";

@ObjectType({ description: "A provider that covers the question through one contract line (dekkingsregel)." })
export class CoverageEntry {
  @Field(() => ID, {
    description: "The id of the provider (aanbiedernummer); also when its subgraph is down.",
  })
  providerId!: string;

  @Field(() => String, { description: "Its name on that day (naam); also when its subgraph is down." })
  providerName!: string;

  @Field(() => ID, {
    description: "The id of the contract (contractnummer); also when its subgraph is down.",
  })
  contractId!: string;

  @Field(() => ScaleEnum, { description: "How wide the line is bought (schaal)." })
  scale!: Scale;

  @Field(() => Boolean, { description: "Is it here through the counterpart segment? (via 4B)" })
  viaCounterpart!: boolean;

  @Field(() => ProximityEnum, {
    description: "How near its locations are (nabijheid); orders within a scale.",
  })
  proximity!: Proximity;

  @Field(() => IntakeEnum, { description: "Whether it takes new children (instroom)." })
  intake!: Intake;

  @Field(() => String, {
    description: "Why it is here, one Dutch sentence: the contract line, its area and its period (waarom).",
  })
  reason!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "The first day after this one on which the contract does not hold any more, its line is not there or not for this, or the provider is not bound by it (einddatum), by all that is recorded ahead; a suspension is no end. Null: none is recorded.",
  })
  contractEndsOn!: LocalDate | null;

  @Field(() => Provider, { nullable: true, description: "The provider (aanbieder)." })
  provider!: Provider | null;

  @Field(() => Contract, { nullable: true, description: "The contract (contract)." })
  contract!: Contract | null;

  @Field(() => ContractLine, { nullable: true, description: "The line of the contract (contractregel)." })
  line!: ContractLine | null;

  @Field(() => Segment, {
    nullable: true,
    description: "The segment of the line (segment); null for bespoke care.",
  })
  segment!: Segment | null;

  @Field(() => Consortium, {
    nullable: true,
    description:
      "The consortium through which it is bound (samenwerkingsverband); null for a party of its own.",
  })
  asMemberOf!: Consortium | null;

  @Field(() => AdmissionStop, { nullable: true, description: "The stop that applies (opnamestop)." })
  admissionStop!: AdmissionStop | null;
}

@ObjectType({ description: "An entry and its place in the list." })
export class CoverageEdge {
  @Field(() => String, { description: "Give this as `after` to go on behind this entry." })
  cursor!: string;

  @Field(() => CoverageEntry, { description: "The entry (dekkingsregel)." })
  node!: CoverageEntry;
}

@ObjectType({ description: "How many entries have a value (telling per waarde)." })
export class FacetCount {
  @Field(() => String, { description: "The value (waarde)." })
  value!: string;

  @Field(() => Int, { description: "How many entries (aantal)." })
  count!: number;
}

@ObjectType({ description: "Counts for a next choice (facetten). Each counts what all other filters leave." })
export class CoverageFacets {
  @Field(() => [FacetCount], { description: "By scale (per schaal)." })
  scales!: FacetCount[];

  @Field(() => [FacetCount], { description: "By kind of provider (per soort)." })
  kinds!: FacetCount[];

  @Field(() => [FacetCount], { description: "By denomination (per denominatie)." })
  identities!: FacetCount[];

  @Field(() => [FacetCount], { description: "By intake (per instroom)." })
  intake!: FacetCount[];
}

@ObjectType({
  description: "Who covers a segment for a municipality on a day (dekking), local first, and how it ends.",
})
export class Coverage {
  @Field(() => CoverageAnswerEnum, {
    description: "How the question ends (uitkomst); a list alone says too little.",
  })
  answer!: CoverageAnswer;

  @Field(() => Municipality, {
    nullable: true,
    description: "The municipality (gemeente), with its successors when it no longer exists on the day.",
  })
  municipality!: Municipality | null;

  @Field(() => Segment, { nullable: true, description: "The segment asked for (segment)." })
  segment!: Segment | null;

  @Field(() => LocalDateScalar, { description: "The day of the answer (peildatum)." })
  on!: LocalDate;

  @Field(() => DateTimeScalar, { description: "As the register knew it at this moment (zoals bekend op)." })
  knownAt!: Date;

  @Field(() => DateTimeScalar, {
    description: "How fresh the answers are (bijgewerkt tot): everything recorded up to this moment is in.",
  })
  indexedAt!: Date;

  @Field(() => Int, { description: "Entries in the whole list (aantal regels)." })
  totalCount!: number;

  @Field(() => Int, { description: "Entries without the filter (aantal regels zonder filter)." })
  unfilteredCount!: number;

  @Field(() => Int, {
    description: "Distinct providers of own lines, in the whole list (aantal aanbieders).",
  })
  providerCount!: number;

  @Field(() => Int, {
    description: "Distinct counterparties of own lines (aantal contractpartijen); a consortium counts once.",
  })
  counterpartyCount!: number;

  @Field(() => Int, { description: "Distinct providers through the counterpart segment (aantal via 4B)." })
  viaCounterpartCount!: number;

  @Field(() => CoverageFacets, { description: "Counts for a next choice (facetten)." })
  facets!: CoverageFacets;

  @Field(() => [CoverageEdge], { description: "The entries of this page (dekkingsregels)." })
  edges!: CoverageEdge[];

  @Field(() => PageInfo, { description: "Where this page ends (paginering)." })
  pageInfo!: PageInfo;
}
