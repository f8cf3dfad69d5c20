// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { graphEnum } from "../../../kit/enumeration";
import { type LocalDate } from "../../../kit/localDate";
import { LocalDateScalar } from "../../../kit/scalars";
import { Provider } from "../provider/provider.type";
import { type SuccessionKind, successionKindLabels } from "./succession.codes";

const SuccessionKindEnum = graphEnum(
  "SuccessionKind",
  "How one provider came of another (soort opvolging).",
  successionKindLabels,
);

@ObjectType({ description: "That one provider went into another, or came out of it (opvolging)." })
export class Succession {
  @Field(() => SuccessionKindEnum, { description: "How (soort opvolging)." })
  kind!: SuccessionKind;

  @Field(() => LocalDateScalar, { description: "First day (datum fusie of splitsing)." })
  on!: LocalDate;

  @Field(() => Provider, {
    nullable: true,
    description: "The one before (voorganger); gone from that day on, unless this is an AFSPLITSING.",
  })
  predecessor!: Provider | null;

  @Field(() => Provider, {
    nullable: true,
    description: "The one that it went into, or that came out of it (opvolger).",
  })
  successor!: Provider | null;
}

@ObjectType({
  description: "That a provider is gone, into another (fusie) or into several (splitsing), by their ids.",
})
@Directive("@inaccessible")
export class ProviderSuccession {
  @Field(() => ID, { description: "The provider that went (voorganger)." })
  predecessorId!: string;

  @Field(() => ID, { description: "The provider that it went into (opvolger)." })
  successorId!: string;

  @Field(() => LocalDateScalar, { description: "First day (datum fusie of splitsing)." })
  from!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Day after the last (geldig tot); null, as nearly always, is without end.",
  })
  until!: LocalDate | null;
}
