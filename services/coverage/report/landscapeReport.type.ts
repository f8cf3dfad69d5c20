// SPDX-License-Identifier: EUPL-1.2
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../../kit/scalars";
import { fingerprintDescription } from "../../../kit/fingerprint";
import { type Movement } from "../projection/facts";
import { Identity } from "../refs/identity.ref";
import { Provider } from "../refs/provider.ref";
import { Region } from "../refs/region.ref";
import { Segment } from "../refs/segment.ref";
import { StatedFigure } from "../refs/statedFigure.ref";
import { LandscapeCount } from "./landscapeCount.type";
import { type CountUnit, type FlowReason } from "./report.codes";
import { FlowReasonEnum, MovementEnum } from "./report.enums";

@ObjectType({
  description: "How many contracted providers went, or came, for one reason (uitstroom, instroom).",
})
export class Flow {
  @Field(() => FlowReasonEnum, { description: "Why (reden)." })
  reason!: FlowReason;

  @Field(() => Int, { description: "Distinct contracted providers (aantal aanbieders)." })
  providers!: number;
}

@ObjectType({
  description: "A line of the bridge from one count to the other (aansluiting): its changes add up.",
})
export class BridgeLine {
  @Field(() => FlowReasonEnum, { description: "Why (reden)." })
  reason!: FlowReason;

  @Field(() => Int, {
    description:
      "How many of the unit it takes away or adds (verschil); a reason that does both has two lines.",
  })
  change!: number;

  @Field(() => [ID], { description: "The ids of the providers behind it (aanbiedernummers)." })
  providerIds!: string[];

  @Field(() => [Provider], {
    nullable: "items",
    description:
      "The same providers, as on the first day when they are taken away and as on the last when they are added (aanbieders).",
  })
  providers!: Provider[];
}

@ObjectType({
  description:
    "Segments of two schemes that may be put beside each other, as recorded by a person (vergelijkbaar blok).",
})
export class ComparableBlock {
  @Field(() => [Segment], { description: "The segments before (segmenten voorheen)." })
  fromSegments!: Segment[];

  @Field(() => [Segment], { description: "The segments after (segmenten daarna)." })
  toSegments!: Segment[];

  @Field(() => Int, { description: "Distinct contracted providers before (aanbieders voorheen)." })
  fromProviders!: number;

  @Field(() => Int, { description: "Distinct contracted providers after (aanbieders daarna)." })
  toProviders!: number;

  @Field(() => MovementEnum, {
    nullable: true,
    description:
      "Where the region wants these segments to go (beweging). Null: not recorded, or not the same for all; each of `toSegments` says its own.",
  })
  movement!: Movement | null;
}

@ObjectType({
  description: "The contracted providers of a denomination before and after (identiteit voor en na).",
})
export class IdentityCount {
  @Field(() => Identity, { description: "The denomination (denominatie)." })
  identity!: Identity;

  @Field(() => Int, { description: "Distinct contracted providers before (aanbieders voorheen)." })
  from!: number;

  @Field(() => Int, { description: "Distinct contracted providers after (aanbieders daarna)." })
  to!: number;

  @Field(() => Boolean, { description: "There was one, and there is none: an alert (verdwenen)." })
  disappeared!: boolean;
}

@ObjectType({
  description: "How the landscape of a region went from one day to another, and why (landschapsrapportage).",
})
export class LandscapeReport {
  @Field(() => Region, { description: "The region, as on the last day (regio)." })
  region!: Region;

  @Field(() => LandscapeCount, { description: "The counts on the first day (tellingen voorheen)." })
  from!: LandscapeCount;

  @Field(() => LandscapeCount, { description: "The counts on the last day (tellingen daarna)." })
  to!: LandscapeCount;

  @Field(() => [Flow], {
    description: "Contracted providers that went, per reason (uitstroom): from - outflow + inflow = to.",
  })
  outflow!: Flow[];

  @Field(() => [Flow], { description: "Contracted providers that came, per reason (instroom)." })
  inflow!: Flow[];

  @Field(() => [ComparableBlock], {
    description:
      "Old segments beside new ones, only where a crosswalk says that they can be (vergelijkbare blokken); what is not here is not comparable.",
  })
  comparable!: ComparableBlock[];

  @Field(() => [IdentityCount], {
    description: "Denominations of contracted providers before and after (identiteiten).",
  })
  identities!: IdentityCount[];

  @Field(() => String, {
    description: "What was counted, in words, with its version; printed under every figure (definitie).",
  })
  definition!: string;

  @Field(() => DateTimeScalar, {
    description: "As the register knew it at this moment; ask with it to print the same again (bekend op).",
  })
  knownAt!: Date;

  @Field(() => String, { description: fingerprintDescription })
  fingerprint!: string;

  @Field(() => [StatedFigure], {
    description:
      "Numbers that sources state of the region (genoemde aantallen); said, never counted, and never mixed with the counts.",
  })
  stated!: StatedFigure[];

  /** For the field `bridge`; not in the graph. */
  bridges!: Readonly<Record<CountUnit, BridgeLine[]>>;
}
