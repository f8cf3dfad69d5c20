// SPDX-License-Identifier: EUPL-1.2
import { Field, ObjectType } from "type-graphql";
import { type LocalDate } from "../../../kit/localDate";
import { DateTimeScalar, LocalDateScalar } from "../../../kit/scalars";
import { Contract } from "../contract/contract.type";
import { DecisionMoment } from "../decisionMoment/decisionMoment.type";
import { ProcurementFramework } from "../procurementFramework/procurementFramework.type";

@ObjectType({
  description:
    "Something that is to be decided, or was (agendapunt): a decision moment, or an extension option as a decision to extend.",
})
export class AgendaItem extends DecisionMoment {
  @Field(() => Contract, {
    nullable: true,
    description: "About which contract (contract). Null: about all under a framework.",
  })
  contract!: Contract | null;

  @Field(() => ProcurementFramework, {
    nullable: true,
    description: "About all contracts under which framework (inkoopkader). Null: about one contract.",
  })
  framework!: ProcurementFramework | null;

  @Field(() => LocalDateScalar, { description: "The day of which the register says so (peildatum)." })
  shownOn!: LocalDate;

  @Field(() => DateTimeScalar, {
    description: "As the register knew it at this moment; ask with it to get the same again (bekend op).",
  })
  knownAt!: Date;
}
