// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { graphEnum } from "../../../kit/enumeration";
import { type LocalDate } from "../../../kit/localDate";
import { type AsOf } from "../../../kit/moment";
import { AsOfScalar, LocalDateScalar } from "../../../kit/scalars";
import { type AssessmentMethod, assessmentMethods, type Verdict, verdicts } from "./assessment.codes";

export const VerdictEnum = graphEnum(
  "Verdict",
  "How a provider did against a criterion (oordeel).",
  verdicts,
);

export const AssessmentMethodEnum = graphEnum(
  "AssessmentMethod",
  "How a verdict was reached (wijze van toetsen).",
  assessmentMethods,
);

@ObjectType({ description: "What people judged of a provider on one criterion (toetsing)." })
@Directive('@key(fields: "id asOf")')
export class Assessment {
  @Field(() => ID, { description: "The id in this register (toetsingsnummer)." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;

  @Field(() => VerdictEnum, { description: "How it did (oordeel)." })
  verdict!: Verdict;

  @Field(() => AssessmentMethodEnum, { description: "How that was found out (wijze van toetsen)." })
  method!: AssessmentMethod;

  @Field(() => LocalDateScalar, { description: "The day of the verdict (getoetst op)." })
  on!: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: "First day it counts (geldig vanaf)." })
  from!: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: "Day after the last (geldig tot)." })
  until!: LocalDate | null;

  /** For the field `criterion`; not in the graph. */
  criterionId!: string;
}
