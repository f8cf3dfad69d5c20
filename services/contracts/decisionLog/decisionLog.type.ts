// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { type LocalDate } from "../../../kit/localDate";
import { type AsOf } from "../../../kit/moment";
import { PageInfo } from "../../../kit/page";
import { AsOfScalar, LocalDateScalar } from "../../../kit/scalars";

@ObjectType({
  description: "A decision that was taken outside this register (besluit), which other entries refer to.",
})
@Directive('@key(fields: "id asOf")')
export class DecisionLog {
  @Field(() => ID, { description: "The id in this register (besluit)." })
  id!: string;

  @Field(() => AsOfScalar, { description: "The moment it is shown as of (peilmoment)." })
  asOf!: AsOf;

  @Field(() => LocalDateScalar, { description: "The day of the decision (besloten op)." })
  decidedOn!: LocalDate;

  @Field(() => String, {
    description: "Who decided: a council, a college, an office (orgaan); never a person.",
  })
  body!: string;

  @Field(() => String, { description: "About what (onderwerp)." })
  subject!: string;

  @Field(() => String, {
    nullable: true,
    description: "Its mark in the records of who decided (besluitkenmerk). Null: niet vastgelegd.",
  })
  reference!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The file that says it (bronbestand). Null: niet vastgelegd.",
  })
  sourceFile!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "The line that says it (regel in de bron). Null: niet vastgelegd.",
  })
  sourceLine!: number | null;
}

@ObjectType({ description: "A decision and its place in the list." })
export class DecisionLogEdge {
  @Field(() => String, { description: "Give this as `after` to go on behind this decision." })
  cursor!: string;

  @Field(() => DecisionLog, { description: "The decision (besluit)." })
  node!: DecisionLog;
}

@ObjectType({ description: "A page of the decisions, by id (besluitenlijst)." })
export class DecisionLogConnection {
  @Field(() => [DecisionLogEdge], { description: "The decisions of this page (besluiten)." })
  edges!: DecisionLogEdge[];

  @Field(() => PageInfo, { description: "Where this page ends (paginering)." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "How many there are in the whole list (totaal aantal)." })
  totalCount!: number;
}
