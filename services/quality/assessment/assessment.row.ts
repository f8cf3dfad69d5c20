// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { type LocalDate } from "../../../kit/localDate";
import { VersionRow } from "../../../kit/versioned/version.row";
import { type AssessmentMethod, type Verdict } from "./assessment.codes";

/** What people judged of a provider on one criterion (toetsing). The register judges nothing itself. */
@Entity({ name: "assessment" })
export class AssessmentRow extends VersionRow {
  @Column("text", { name: "provider_id" })
  providerId!: string;

  @Column("text", { name: "criterion_id" })
  criterionId!: string;

  @Column("text", { name: "verdict" })
  verdict!: Verdict;

  @Column("text", { name: "method" })
  method!: AssessmentMethod;

  @Column("date", { name: "assessed_on" })
  assessedOn!: LocalDate;
}
