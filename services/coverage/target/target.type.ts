// SPDX-License-Identifier: EUPL-1.2
import { Field, ID, Int, ObjectType } from "type-graphql";
import { graphEnum } from "../../../kit/enumeration";
import { type LocalDate } from "../../../kit/localDate";
import { DateTimeScalar, LocalDateScalar } from "../../../kit/scalars";
import { fingerprintDescription } from "../../../kit/fingerprint";
import { Segment } from "../refs/segment.ref";
import { Target } from "../refs/target.ref";
import { type CountUnit } from "../report/report.codes";
import { CountUnitEnum } from "../report/report.enums";
import { type TargetAnswer, targetAnswerLabels, type TargetState, targetStateLabels } from "./target.codes";

export const TargetStateEnum = graphEnum(
  "TargetState",
  "Whether a target was reached on a day (stand van een doel).",
  targetStateLabels,
);
export const TargetAnswerEnum = graphEnum(
  "TargetAnswer",
  "Whether there is anything to hold a count against (antwoord op: is het doel bereikt).",
  targetAnswerLabels,
);

@ObjectType({ description: "A target beside the count that it is about (doel naast telling)." })
export class HeldTarget {
  @Field(() => ID, { description: "The id of the target (doel); also when its subgraph is down." })
  targetId!: string;

  @Field(() => Target, {
    nullable: true,
    description: "The target, with the decision that it rests on (doel).",
  })
  target!: Target | null;

  @Field(() => CountUnitEnum, { description: "Of what it is a number (teleenheid)." })
  unit!: CountUnit;

  @Field(() => Segment, {
    nullable: true,
    description: "In which segment (segment). Null: in the whole landscape.",
  })
  segment!: Segment | null;

  @Field(() => Int, { description: "The number that was decided (streefaantal)." })
  value!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      "What is counted (telling). Null: its segment is not in use on the day, or the contracts that it counts are not recorded; `state` says which.",
  })
  count!: number | null;

  @Field(() => TargetStateEnum, { description: "Whether it was reached (stand)." })
  state!: TargetState;
}

@ObjectType({ description: "Were the targets of a region reached on a day (doelen bereikt)." })
export class TargetProgress {
  @Field(() => TargetAnswerEnum, { description: "Whether there is a target at all (antwoord)." })
  answer!: TargetAnswer;

  @Field(() => [HeldTarget], { description: "Each target beside its count (doelen)." })
  targets!: HeldTarget[];

  @Field(() => LocalDateScalar, { description: "The day that is counted (peildatum)." })
  on!: LocalDate;

  @Field(() => DateTimeScalar, {
    description: "As the register knew it at this moment; ask with it to print the same again (bekend op).",
  })
  knownAt!: Date;

  @Field(() => String, { description: "What was counted, in words, with its version (definitie)." })
  definition!: string;

  @Field(() => String, { description: fingerprintDescription })
  fingerprint!: string;
}
