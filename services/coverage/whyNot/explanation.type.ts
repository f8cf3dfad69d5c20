// SPDX-License-Identifier: EUPL-1.2
import { Field, ObjectType } from "type-graphql";
import { graphEnum } from "../../../kit/enumeration";
import { type LocalDate } from "../../../kit/localDate";
import { DateTimeScalar, LocalDateScalar } from "../../../kit/scalars";
import { type CheckKind, checkLabels, type CheckOutcome, outcomeLabels } from "./explanation.rules";

export const ExplanationCheckKindEnum = graphEnum(
  "ExplanationCheckKind",
  "The checks of whyNot, in the order in which they are made (toets).",
  checkLabels,
);

export const ExplanationOutcomeEnum = graphEnum(
  "ExplanationOutcome",
  "What a check of whyNot found (uitkomst).",
  outcomeLabels,
);

@ObjectType({ description: "One check and what it found (toets)." })
export class ExplanationCheck {
  @Field(() => ExplanationCheckKindEnum, { description: "Which check (toets)." })
  check!: CheckKind;

  @Field(() => ExplanationOutcomeEnum, { description: "Does it hold, not, or can nobody say? (uitkomst)" })
  outcome!: CheckOutcome;

  @Field(() => Boolean, {
    description:
      "Is it known to hold? (voldoet) False too when it was not judged: outcome tells the two apart.",
  })
  holds!: boolean;

  @Field(() => String, { description: "What was found, one Dutch sentence (toelichting)." })
  detail!: string;
}

@ObjectType({ description: "Why a provider is, or is not, on the list (waarom staat X er niet bij)." })
export class CoverageExplanation {
  @Field(() => Boolean, {
    description: "Is it on the list of own lines? (staat erbij) A stop does not take it off.",
  })
  covers!: boolean;

  @Field(() => [ExplanationCheck], { description: "Every check, in order (toetsen)." })
  checks!: ExplanationCheck[];

  @Field(() => String, { description: "The first check that does not hold, in one Dutch sentence (uitleg)." })
  sentence!: string;

  @Field(() => LocalDateScalar, { description: "The day of the answer (peildatum)." })
  on!: LocalDate;

  @Field(() => DateTimeScalar, { description: "As the register knew it at this moment (zoals bekend op)." })
  knownAt!: Date;

  @Field(() => DateTimeScalar, {
    description: "How fresh the answers are (bijgewerkt tot): everything recorded up to this moment is in.",
  })
  indexedAt!: Date;
}
