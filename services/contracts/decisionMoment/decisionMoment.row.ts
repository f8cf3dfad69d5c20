// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { type LocalDate } from "../../../kit/localDate";
import { VersionRow } from "../../../kit/versioned/version.row";
import { type DecisionKind, type DecisionOutcome } from "./decisionMoment.codes";

/** When is decided about one contract, or about all contracts under a framework. */
@Entity({ name: "decision_moment" })
export class DecisionMomentRow extends VersionRow {
  @Column("text", { name: "contract_id", nullable: true })
  contractId!: string | null;

  @Column("text", { name: "framework_id", nullable: true })
  frameworkId!: string | null;

  @Column("integer", { name: "year" })
  year!: number;

  @Column("date", { name: "decides_on", nullable: true })
  decidesOn!: LocalDate | null;

  @Column("text", { name: "kind" })
  kind!: DecisionKind;

  @Column("text", { name: "outcome", nullable: true })
  outcome!: DecisionOutcome | null;

  @Column("text", { name: "decision_reference", nullable: true })
  decisionReference!: string | null;

  @Column("text", { name: "lapses_without_decision", nullable: true })
  lapsesWithoutDecision!: string | null;
}
