// SPDX-License-Identifier: EUPL-1.2
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { fingerprintDescription } from "../../../kit/fingerprint";
import { type LocalDate } from "../../../kit/localDate";
import { PageInfo } from "../../../kit/page";
import { DateTimeScalar, LocalDateScalar } from "../../../kit/scalars";
import { LandscapeCategoryEnum } from "../coverage/enums.type";
import { type LandscapeCategory } from "../projection/facts";
import { Contract } from "../refs/contract.ref";
import { Provider } from "../refs/provider.ref";
import { Segment } from "../refs/segment.ref";

@ObjectType({
  description: "A contracted provider of the landscape, and through what (aanbieder in het landschap).",
})
export class LandscapeEntry {
  @Field(() => ID, {
    description: "The id of the provider (aanbiedernummer); also when its subgraph is down.",
  })
  providerId!: string;

  @Field(() => String, { description: "Its name on that day (naam); also when its subgraph is down." })
  providerName!: string;

  @Field(() => Provider, { nullable: true, description: "The provider (aanbieder)." })
  provider!: Provider | null;

  @Field(() => [LandscapeCategoryEnum], { description: "The categories of its contracts (categorieën)." })
  categories!: LandscapeCategory[];

  @Field(() => [Segment], { description: "The segments of its contract lines (segmenten)." })
  segments!: Segment[];

  @Field(() => [Contract], { description: "Its contracts here (contracten)." })
  contracts!: Contract[];
}

@ObjectType({ description: "A provider and its place in the list." })
export class LandscapeEdge {
  @Field(() => String, { description: "Give this as `after` to go on behind this provider." })
  cursor!: string;

  @Field(() => LandscapeEntry, { description: "The provider in the landscape (aanbieder)." })
  node!: LandscapeEntry;
}

@ObjectType({
  description: "A page of the contracted providers of a region, by name in Dutch order (zorglandschap).",
})
export class LandscapeConnection {
  @Field(() => LocalDateScalar, { description: "The day it is of (peildatum)." })
  on!: LocalDate;

  @Field(() => DateTimeScalar, {
    description: "The moment whose knowledge it shows (zoals bekend op); ask further pages as of it.",
  })
  knownAt!: Date;

  @Field(() => String, { description: "Who is on the list, in Dutch (definitie)." })
  definition!: string;

  @Field(() => String, { description: fingerprintDescription })
  fingerprint!: string;

  @Field(() => Boolean, {
    description:
      "Whether a contract of the region itself, or of a municipality that buys in it on the day, in the register has been on the list, on the day or before it (contracten vastgelegd). False: on the list is at most who is contracted nationally, and an empty one does not say that nobody is.",
  })
  contractsRecorded!: boolean;

  @Field(() => Int, { description: "Distinct providers in the whole list (aantal aanbieders)." })
  totalCount!: number;

  @Field(() => [LandscapeEdge], { description: "The providers of this page (aanbieders)." })
  edges!: LandscapeEdge[];

  @Field(() => PageInfo, { description: "Where this page ends (paginering)." })
  pageInfo!: PageInfo;
}

@InputType({
  description:
    "Which providers of the landscape (filter). Fields together narrow; values of one field widen.",
})
export class LandscapeFilter {
  @Field(() => ID, {
    nullable: true,
    description: "Through lines that reach this municipality, in segments that it deploys (gemeente).",
  })
  municipality?: string | null;

  @Field(() => [ID], { nullable: true, description: "In all of these segments (alle segmenten)." })
  segmentsAll?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "In any of these segments (een van de segmenten)." })
  segmentsAny?: string[] | null;

  @Field(() => [LandscapeCategoryEnum], {
    nullable: true,
    description: "Through contracts of these categories (categorieën).",
  })
  categories?: LandscapeCategory[] | null;

  @Field(() => [ID], { nullable: true, description: "Any of these denominations (denominaties)." })
  identities?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Part of the name; accents and case are ignored (naam).",
  })
  text?: string | null;
}
