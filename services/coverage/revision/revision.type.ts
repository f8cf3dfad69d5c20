// SPDX-License-Identifier: EUPL-1.2
import { Field, ID, Int, ObjectType } from "type-graphql";
import { graphEnum } from "../../../kit/enumeration";
import { DateTimeScalar } from "../../../kit/scalars";
import { CountedItem } from "../counted/counted.type";
import { fingerprintDescription } from "../../../kit/fingerprint";
import { LandscapeCount } from "../report/landscapeCount.type";
import { type CountUnit } from "../report/report.codes";
import { type RevisionKind, revisionKindLabels } from "./revision.codes";

export const RevisionKindEnum = graphEnum(
  "RevisionKind",
  "What was done to the register so that it counts otherwise (soort bijstelling).",
  revisionKindLabels,
);

@ObjectType({
  description: "A fact of which the register says something else than it did (vastgelegde wijziging).",
})
export class RecordedChange {
  @Field(() => String, { description: "The type of the entity (soort gegeven)." })
  typeName!: string;

  @Field(() => ID, { description: "The `id` of the entity (sleutel); its history tells who and why." })
  key!: string;

  @Field(() => RevisionKindEnum, { description: "What was done (soort bijstelling)." })
  kind!: RevisionKind;
}

@ObjectType({
  description: "A line of the bridge from an old print to a new one (regel van de aansluiting).",
})
export class RevisionLine {
  @Field(() => RevisionKindEnum, { description: "What was done (soort bijstelling)." })
  kind!: RevisionKind;

  @Field(() => Int, { description: "How many of the unit it takes away or adds (verschil)." })
  change!: number;

  @Field(() => [CountedItem], {
    description: "What is counted no longer, or newly, one by one: as many as `change` says (geteld).",
  })
  items!: CountedItem[];

  @Field(() => [ID], { description: "The ids of the providers behind it (aanbiedernummers)." })
  providerIds!: string[];

  @Field(() => [RecordedChange], { description: "What was recorded, by type and id (wijzigingen)." })
  changes!: RecordedChange[];
}

@ObjectType({
  description:
    "The count of one day as it was known at one moment and at a later one, and what leads from the one to the other (bijstelling).",
})
export class LandscapeRevision {
  @Field(() => LandscapeCount, { description: "As known then (telling toen bekend)." })
  was!: LandscapeCount;

  @Field(() => LandscapeCount, { description: "As known now (telling nu bekend)." })
  is!: LandscapeCount;

  @Field(() => DateTimeScalar, { description: "The older moment of knowledge (toen bekend op)." })
  knownThen!: Date;

  @Field(() => DateTimeScalar, { description: "The later moment of knowledge (nu bekend op)." })
  knownNow!: Date;

  @Field(() => String, { description: "What was counted, in words, with its version (definitie)." })
  definition!: string;

  @Field(() => String, { description: fingerprintDescription })
  fingerprint!: string;

  /** For the field `bridge`; not in the graph. */
  bridges!: Readonly<Record<CountUnit, RevisionLine[]>>;
}
