// SPDX-License-Identifier: EUPL-1.2
import { Field, ID, Int, ObjectType } from "type-graphql";
import { graphEnum } from "../../../kit/enumeration";
import { type LocalDate } from "../../../kit/localDate";
import { LocalDateScalar } from "../../../kit/scalars";
import {
  type DecisionKind,
  decisionKinds,
  type DecisionOutcome,
  decisionOutcomes,
} from "./decisionMoment.codes";

const DecisionKindEnum = graphEnum("DecisionKind", "What is decided (soort besluit).", decisionKinds);
const DecisionOutcomeEnum = graphEnum("DecisionOutcome", "What was decided (uitkomst).", decisionOutcomes);

@ObjectType({ description: "When is decided about going on (besluitmoment)." })
export class DecisionMoment {
  @Field(() => ID, { description: "The id in this register, for recording what was decided." })
  id!: string;

  @Field(() => Int, { description: "The year (jaar)." })
  year!: number;

  @Field(() => LocalDateScalar, { nullable: true, description: "The day (datum). Null: niet vastgelegd." })
  on!: LocalDate | null;

  @Field(() => DecisionKindEnum, { description: "What is decided (soort besluit)." })
  kind!: DecisionKind;

  @Field(() => DecisionOutcomeEnum, {
    nullable: true,
    description: "What was decided (uitkomst). Null: not decided yet, or niet vastgelegd.",
  })
  outcome!: DecisionOutcome | null;

  @Field(() => String, {
    nullable: true,
    description: "The decision (besluitkenmerk). Null: niet vastgelegd.",
  })
  decisionReference!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What happens when nobody decides (gevolg zonder besluit). Null: niet vastgelegd.",
  })
  lapsesWithoutDecision!: string | null;
}
