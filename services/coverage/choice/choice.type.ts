// SPDX-License-Identifier: EUPL-1.2
import { Field, Int, ObjectType } from "type-graphql";
import { type LocalDate } from "../../../kit/localDate";
import { DateTimeScalar, LocalDateScalar } from "../../../kit/scalars";
import { type CoverageAnswer } from "../answer/answer.rules";
import { fingerprintDescription } from "../../../kit/fingerprint";
import { CoverageAnswerEnum } from "../coverage/enums.type";
import { Municipality } from "../refs/municipality.ref";
import { Segment } from "../refs/segment.ref";

@ObjectType({
  description:
    "What there is to choose from in a municipality and segment (cel): the counts of `coverage` there, without filter.",
})
export class ChoiceCell {
  @Field(() => Municipality, { description: "The municipality (gemeente)." })
  municipality!: Municipality;

  @Field(() => Segment, { description: "The segment (segment)." })
  segment!: Segment;

  @Field(() => Int, { description: "Distinct providers of own lines (aantal aanbieders)." })
  providers!: number;

  @Field(() => Int, {
    description: "Those of them that are known to be open (open voor instroom); unknown is not open.",
  })
  openProviders!: number;

  @Field(() => Int, {
    description: "Distinct counterparties of own lines (aantal contractpartijen); a consortium counts once.",
  })
  counterparties!: number;

  @Field(() => CoverageAnswerEnum, { description: "How the question ends there (uitkomst)." })
  answer!: CoverageAnswer;
}

@ObjectType({
  description:
    "Choice in each municipality of a region and each segment without segments under it, on a day (keuzematrix).",
})
export class ChoiceMatrix {
  @Field(() => LocalDateScalar, { description: "The day of the answer (peildatum)." })
  on!: LocalDate;

  @Field(() => DateTimeScalar, { description: "As the register knew it at this moment (zoals bekend op)." })
  knownAt!: Date;

  @Field(() => String, { description: "What was counted, in words, with its version (definitie)." })
  definition!: string;

  @Field(() => String, { description: fingerprintDescription })
  fingerprint!: string;

  @Field(() => [ChoiceCell], {
    description: "By municipality code and segment code (cellen): each municipality with each segment.",
  })
  cells!: ChoiceCell[];

  @Field(() => Int, {
    description: "Cells in which the segment is deployed and nobody is contracted (witte vlekken).",
  })
  blankSpots!: number;

  @Field(() => Int, {
    description:
      "Cells in which it is deployed, of a scheme of which no public contract is in the register (niet vastgelegd).",
  })
  notRecorded!: number;

  @Field(() => Int, { description: "Cells in which the municipality does not deploy it (niet ingezet)." })
  notDeployed!: number;

  @Field(() => Int, { description: "Cells with exactly one provider (één aanbieder): no choice." })
  oneProvider!: number;

  @Field(() => Int, { description: "Cells with two or more providers (twee of meer aanbieders)." })
  twoOrMoreProviders!: number;

  @Field(() => Int, {
    description: "Cells with two or more counterparties (twee of meer contractpartijen).",
  })
  twoOrMoreCounterparties!: number;
}

@ObjectType({
  description:
    "Choice in one municipality, in each segment without segments under it of the schemes that its region uses on a day (rij van de keuzematrix).",
})
export class ChoiceRow {
  @Field(() => LocalDateScalar, { description: "The day of the answer (peildatum)." })
  on!: LocalDate;

  @Field(() => DateTimeScalar, { description: "As the register knew it at this moment (zoals bekend op)." })
  knownAt!: Date;

  @Field(() => String, { description: "What was counted, in words, with its version (definitie)." })
  definition!: string;

  @Field(() => String, { description: fingerprintDescription })
  fingerprint!: string;

  @Field(() => [ChoiceCell], { description: "By segment (cellen): those of `choiceMatrix` for each scheme." })
  cells!: ChoiceCell[];
}

@ObjectType({ description: "A cell of the choice matrix with and without some contracts (cel, wat als)." })
export class WhatIfCell {
  @Field(() => Municipality, { description: "The municipality (gemeente)." })
  municipality!: Municipality;

  @Field(() => Segment, { description: "The segment (segment)." })
  segment!: Segment;

  @Field(() => CoverageAnswerEnum, {
    description:
      "How the question ends there as it is (uitkomst): of what is not recorded the counts are no number of providers.",
  })
  answer!: CoverageAnswer;

  @Field(() => Int, { description: "Distinct providers as it is (aantal aanbieders nu)." })
  providersNow!: number;

  @Field(() => Int, {
    description: "Distinct providers if those contracts had ended (aantal aanbieders dan).",
  })
  providersThen!: number;
}

@ObjectType({ description: "What would be left to choose from if some contracts had ended (wat als)." })
export class WhatIf {
  @Field(() => LocalDateScalar, { description: "The day of the answer (peildatum)." })
  on!: LocalDate;

  @Field(() => DateTimeScalar, { description: "As the register knew it at this moment (zoals bekend op)." })
  knownAt!: Date;

  @Field(() => String, { description: "What was counted, in words, with its version (definitie)." })
  definition!: string;

  @Field(() => String, { description: fingerprintDescription })
  fingerprint!: string;

  @Field(() => [WhatIfCell], {
    description: "The cells of the choice matrix, by municipality code and segment code (cellen).",
  })
  cells!: WhatIfCell[];
}
