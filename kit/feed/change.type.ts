// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { graphEnum } from "../enumeration";
import { type LocalDate } from "../localDate";
import { PageInfo } from "../page";
import { DateTimeScalar, FactsScalar, LocalDateScalar } from "../scalars";
import { type Act } from "../versioned/version.row";
import { type ChangeKind, changeKinds } from "./change.codes";

export const ChangeKindEnum = graphEnum(
  "ChangeKind",
  "What happened to an entity (soort wijziging).",
  changeKinds,
);

@ObjectType({
  description: "One line of an owner's change log (wijziging): which entity is different, not how.",
})
@Directive("@shareable")
export class Change {
  @Field(() => String, { description: "The type of the entity, as in this graph (soort gegeven)." })
  typeName!: string;

  @Field(() => ID, { description: "The `id` of the entity (sleutel)." })
  key!: string;

  @Field(() => ChangeKindEnum, { description: "What happened (soort wijziging)." })
  kind!: ChangeKind;

  @Field(() => DateTimeScalar, { description: "When the register took it in (vastgelegd op)." })
  recordedAt!: Date;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "The first day on which the world is different (geldig vanaf); null when that is not one day, and under embargo.",
  })
  validFrom!: LocalDate | null;

  @Field(() => String, {
    nullable: true,
    description: "Why, in the words of whoever recorded it (reden); null under embargo.",
  })
  reason!: string | null;
}

@ObjectType({ description: "A change and its place in the feed." })
@Directive("@shareable")
export class ChangeEdge {
  @Field(() => String, {
    description: "Give this as `after` to go on behind this change; it stays good for ever.",
  })
  cursor!: string;

  @Field(() => Change, { description: "The change (wijziging)." })
  node!: Change;
}

@ObjectType({ description: "A page of a change feed, oldest first (wijzigingen)." })
@Directive("@shareable")
export class ChangeConnection {
  @Field(() => [ChangeEdge], { description: "The changes of this page (wijzigingen)." })
  edges!: ChangeEdge[];

  @Field(() => PageInfo, { description: "Where this page ends (paginering)." })
  pageInfo!: PageInfo;

  @Field(() => DateTimeScalar, {
    description:
      "Everything recorded up to and including this moment is in the feed up to the end of this page (bijgewerkt tot).",
  })
  watermark!: Date;
}

@ObjectType({
  description: "One version of one entity, with the days it held and the time it was recorded (versie).",
})
@Directive("@shareable")
@Directive("@inaccessible")
export class EntityVersion {
  @Field(() => String, { description: "The type of the entity (soort gegeven)." })
  typeName!: string;

  @Field(() => ID, { description: "The `id` of the entity (sleutel)." })
  key!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "First day (geldig vanaf); null is without beginning.",
  })
  validFrom!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Day after the last (geldig tot); null is without end.",
  })
  validUntil!: LocalDate | null;

  @Field(() => DateTimeScalar, { description: "Recorded from (vastgelegd vanaf)." })
  recordedFrom!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Recorded until (vastgelegd tot); null is until now.",
  })
  recordedUntil!: Date | null;

  @Field(() => String, {
    description:
      "What was done to the register (handeling): REGISTERED, AMENDED, CORRECTED, ENDED; OPENED when it was said before, under embargo.",
  })
  act!: Act | "OPENED";

  @Field(() => FactsScalar, { description: "The facts by name (gegevens)." })
  facts!: Record<string, unknown>;
}

@ObjectType({
  description: "An entity of which the read side may not know what it says yet (geheimhouding).",
})
@Directive("@shareable")
@Directive("@inaccessible")
export class WithheldEntity {
  @Field(() => String, { description: "The type of the entity (soort gegeven)." })
  typeName!: string;

  @Field(() => ID, { description: "The `id` of the entity (sleutel)." })
  key!: string;

  @Field(() => LocalDateScalar, { description: "First day on which it may be known (geheim tot)." })
  until!: LocalDate;
}
