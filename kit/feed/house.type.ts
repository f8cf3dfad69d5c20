// SPDX-License-Identifier: EUPL-1.2
// What one owner asks another inside the house; none of it is in the public graph.
import { Directive, Field, ID, InputType, ObjectType } from "type-graphql";
import { type LocalDate, type Period } from "../localDate";
import { type Viewer } from "../access";
import { DateTimeScalar, LocalDateScalar } from "../scalars";

@ObjectType({ description: "Days on which an entity holds now (geldigheid)." })
@Directive("@shareable")
@Directive("@inaccessible")
export class HeldDays implements Period {
  @Field(() => ID, { description: "The `id` of the entity (sleutel)." })
  key!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: "First day (geldig vanaf); null is always." })
  validFrom!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Day after the last (geldig tot); null is without end.",
  })
  validUntil!: LocalDate | null;
}

@InputType({ description: "Days on which an entity holds (geldigheid)." })
@Directive("@inaccessible")
export class DaysInput implements Period {
  @Field(() => LocalDateScalar, { nullable: true, description: "First day (geldig vanaf); null is always." })
  validFrom!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Day after the last (geldig tot); null is without end.",
  })
  validUntil!: LocalDate | null;
}

@InputType({ description: "An entity that would hold on fewer days (gegeven dat dagen verliest)." })
@Directive("@inaccessible")
export class LosingEntity {
  @Field(() => ID, { description: "The `id` of the entity (sleutel)." })
  key!: string;

  @Field(() => [DaysInput], { description: "On which it holds now (geldigheid)." })
  before!: DaysInput[];

  @Field(() => [DaysInput], { description: "On which it would hold (geldigheid daarna)." })
  after!: DaysInput[];

  @Field(() => DateTimeScalar, {
    description: "Since when the register has ever known it (vastgelegd sinds).",
  })
  recordedFrom!: Date;
}

@InputType({ description: "For whom an owner asks another what refers to something of its (vrager)." })
@Directive("@inaccessible")
export class ReaderOfReferrers implements Pick<Viewer, "roles" | "regions" | "municipalities"> {
  @Field(() => [String], { description: "What the token opens (rollen)." })
  roles!: string[];

  @Field(() => [ID], { description: "The regions for which (regio's)." })
  regions!: string[];

  @Field(() => [ID], { description: "The municipalities for which (gemeenten)." })
  municipalities!: string[];
}

@ObjectType({
  description:
    "An entity that would refer to days that one of another owner no longer has (verwijzing); without a name where it is not public.",
})
@Directive("@shareable")
@Directive("@inaccessible")
export class ReferringEntity {
  @Field(() => ID, { description: "The `id` of that other (sleutel)." })
  of!: string;

  @Field(() => String, { nullable: true, description: "The type of the entity (soort gegeven)." })
  typeName!: string | null;

  @Field(() => ID, { nullable: true, description: "The `id` of the entity (sleutel)." })
  key!: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "The day until which it is not told whether something refers to that other (geheimhouding); null for one that does.",
  })
  unspokenUntil!: LocalDate | null;
}
