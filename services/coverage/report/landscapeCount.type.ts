// SPDX-License-Identifier: EUPL-1.2
import { Field, Int, ObjectType } from "type-graphql";
import { type LocalDate } from "../../../kit/localDate";
import { DateTimeScalar, LocalDateScalar } from "../../../kit/scalars";
import { fingerprintDescription } from "../../../kit/fingerprint";

@ObjectType({
  description: "The counts of a landscape on a day, in all units (tellingen van het landschap).",
})
export class LandscapeCount {
  @Field(() => LocalDateScalar, { description: "The day (peildatum)." })
  on!: LocalDate;

  @Field(() => Int, { description: "Providers with an RTA contract (aanbieders RTA)." })
  rta!: number;

  @Field(() => Int, { description: "Providers with an LTA contract (aanbieders LTA)." })
  lta!: number;

  @Field(() => Int, { description: "Providers with a bespoke contract (aanbieders maatwerk)." })
  maatwerk!: number;

  @Field(() => Int, {
    description: "Distinct providers with a contract in force (gecontracteerde aanbieders).",
  })
  contracted!: number;

  @Field(() => Int, { description: "The same, where a consortium counts once (tegenpartijen)." })
  counterparties!: number;

  @Field(() => Int, {
    description: "Contracted providers and subcontractors, each once (leverende aanbieders).",
  })
  delivering!: number;

  @Field(() => Int, { description: "Contracts in force (contracten)." })
  contracts!: number;

  @Field(() => Int, {
    description: "Providers with an RTA contract of a region (gecontracteerd door de regio).",
  })
  contractedByRegion!: number;

  @Field(() => Int, {
    description:
      "Providers with an RTA contract of one or more municipalities (gecontracteerd door gemeenten); who has both counts in both.",
  })
  contractedByMunicipalities!: number;

  @Field(() => Boolean, {
    description:
      "Whether a contract of the region itself, or of a municipality that buys in it on the day, in the register has been on the list, on the day or before it (contracten vastgelegd). False: no count of this day is the whole of it, and a nought does not say that there was nobody.",
  })
  contractsRecorded!: boolean;
}

@ObjectType({ description: "The counts of a landscape over time (reeks tellingen)." })
export class LandscapeSeries {
  @Field(() => [LandscapeCount], {
    description: "The counts on the first day and after every interval until the last (tellingen).",
  })
  points!: LandscapeCount[];

  @Field(() => String, {
    description: "What was counted, in words; printed under every figure (definitie).",
  })
  definition!: string;

  @Field(() => DateTimeScalar, {
    description: "As the register knew it at this moment; ask with it to print the same again (bekend op).",
  })
  knownAt!: Date;

  @Field(() => String, { description: fingerprintDescription })
  fingerprint!: string;
}
