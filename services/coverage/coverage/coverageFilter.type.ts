// SPDX-License-Identifier: EUPL-1.2
import { Field, ID, InputType } from "type-graphql";
import { type LandscapeCategory, type Scale } from "../projection/facts";
import { type ProviderKind } from "./coverage.codes";
import { LandscapeCategoryEnum, ProviderKindEnum, ScaleEnum } from "./enums.type";

@InputType({
  description: "Which entries (filter op de dekking). Fields together narrow; values of one field widen.",
})
export class CoverageFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: "True: only entries known to be open (open voor instroom). False or absent filters nothing.",
  })
  openForIntake?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: "Part of the name; accents and case are ignored (naam).",
  })
  text?: string | null;

  @Field(() => [ID], { nullable: true, description: "Any of these denominations (denominaties)." })
  identities?: string[] | null;

  @Field(() => [ProviderKindEnum], {
    nullable: true,
    description: "Any of these kinds of provider (soorten).",
  })
  kinds?: ProviderKind[] | null;

  @Field(() => [ScaleEnum], { nullable: true, description: "Any of these scales (schalen)." })
  scales?: Scale[] | null;

  @Field(() => [LandscapeCategoryEnum], {
    nullable: true,
    description: "Any of these categories (categorieën).",
  })
  categories?: LandscapeCategory[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Known to come, or known not to come, to access teams (consultatie). Unknown is neither.",
  })
  consultsForAccessTeams?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: without those under supervision (verscherpt toezicht).",
  })
  withoutSupervision?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: "Also the counterpart segment, marked (via 4B); it never makes the segment itself covered.",
  })
  includeCounterpart?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "Also bespoke agreements (maatwerk), as a group of their own that claims nothing.",
  })
  includeIndividual?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "Also what the municipality does not deploy (niet ingezet).",
  })
  includeNotDeployed?: boolean | null;
}
