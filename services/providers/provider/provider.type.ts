// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { graphEnum } from "../../../kit/enumeration";
import { type LocalDate } from "../../../kit/localDate";
import { type AsOf } from "../../../kit/moment";
import { PageInfo } from "../../../kit/page";
import { AsOfScalar, LocalDateScalar } from "../../../kit/scalars";
import { type ProviderKind, providerKinds } from "./provider.codes";

export const ProviderKindEnum = graphEnum(
  "ProviderKind",
  "What a provider is (soort aanbieder).",
  providerKinds,
);

@ObjectType({ description: "A provider of youth care (jeugdhulpaanbieder), as of a moment." })
@Directive('@key(fields: "id asOf")')
export class Provider {
  @Field(() => ID, { description: "The id in this register (aanbiedernummer)." })
  id!: string;

  @Field(() => AsOfScalar, {
    description: "The moment it is shown as of (peilmoment); with the id the key for caches.",
  })
  asOf!: AsOf;

  @Field(() => String, { description: "The name on that day (naam)." })
  name!: string;

  @Field(() => ProviderKindEnum, { description: "What it is (soort aanbieder)." })
  kind!: ProviderKind;

  @Field(() => Boolean, { description: "Is it one person's practice? (vrijgevestigd)" })
  selfEmployed!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The number of the Chamber of Commerce (KVK-nummer), 8 digits.",
  })
  kvkNumber!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The AGB code of the organisation (AGB-code), 8 digits.",
  })
  agbCode!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Does it give care at home? (aan huis) Null: not recorded.",
  })
  deliversAtHome!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Does it come to access teams for consultation? (consultatie) Null: niet vastgelegd.",
  })
  consultsForAccessTeams!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Can one change practitioner? (wisselen van hulpverlener) Null: niet vastgelegd.",
  })
  canSwitchPractitioner!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Does it also have a Wmo contract, for after 18? (Wmo-contract) Null: niet vastgelegd.",
  })
  hasWmoContract!: boolean | null;

  @Field(() => Int, { nullable: true, description: "Youngest age in years (vanaf leeftijd)." })
  youngestAge!: number | null;

  @Field(() => Int, { nullable: true, description: "Oldest age in years (tot en met leeftijd)." })
  oldestAge!: number | null;

  @Field(() => Boolean, {
    description: "Does it exist on the day? (actief) A provider that went is still shown.",
  })
  active!: boolean;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "First day of the version shown (geldig vanaf).",
  })
  from!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Day after the last of the version shown (geldig tot).",
  })
  until!: LocalDate | null;

  /** For the field `identities`; not in the graph. */
  identityIds!: string[];
}

@ObjectType({ description: "A provider and its place in the list." })
export class ProviderEdge {
  @Field(() => String, { description: "Give this as `after` to go on behind this provider." })
  cursor!: string;

  @Field(() => Provider, { description: "The provider (aanbieder)." })
  node!: Provider;
}

@ObjectType({ description: "A page of providers, by name in Dutch order (aanbieders)." })
export class ProviderConnection {
  @Field(() => [ProviderEdge], { description: "The providers of this page (aanbieders)." })
  edges!: ProviderEdge[];

  @Field(() => PageInfo, { description: "Where this page ends (paginering)." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "How many there are in the whole list (totaal aantal)." })
  totalCount!: number;
}

@InputType({
  description: "Which providers (filter op aanbieders). Fields together narrow; values of one field widen.",
})
export class ProviderFilter {
  @Field(() => String, {
    nullable: true,
    description: "Part of the name; accents and case are ignored (naam).",
  })
  text?: string | null;

  @Field(() => [ProviderKindEnum], { nullable: true, description: "Any of these kinds (soorten)." })
  kinds?: ProviderKind[] | null;

  @Field(() => [ID], { nullable: true, description: "Any of these denominations (denominaties)." })
  identities?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: "With a location in this municipality (vestigingsgemeente).",
  })
  municipality?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Also those that are there on another day alone, and by every name they ever had: who merged, stopped or has another name now. Each as it was nearest to the day (op welke dag ook).",
  })
  anyDay?: boolean | null;
}
