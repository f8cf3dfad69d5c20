// SPDX-License-Identifier: EUPL-1.2
import { type SelectQueryBuilder } from "typeorm";
import { type Moment } from "../../../kit/moment";
import { type VersionedRepository } from "../../../kit/versioned/versioned.repository";
import { type WntStatus } from "./wntStatement.codes";
import { type WntStatementRow } from "./wntStatement.row";

export interface WntQuestion {
  readonly year: number;
  readonly status?: WntStatus | null;
}

/** The statements of a year, by provider, a page at a time. */
export class WntStatementList {
  constructor(private readonly statements: VersionedRepository<WntStatementRow>) {}

  async page(
    question: WntQuestion,
    moment: Moment,
    after: readonly unknown[] | null,
    count: number,
  ): Promise<WntStatementRow[]> {
    const query = this.filtered(question, moment).orderBy("v.id").limit(count);
    if (after) query.andWhere("v.id > :afterId", { afterId: after[0] });
    return query.getMany();
  }

  async count(question: WntQuestion, moment: Moment): Promise<number> {
    return this.filtered(question, moment).getCount();
  }

  private filtered({ year, status }: WntQuestion, moment: Moment): SelectQueryBuilder<WntStatementRow> {
    const query = this.statements.at(moment).andWhere("v.year = :year", { year });
    if (status) query.andWhere("v.status = :status", { status });
    return query;
  }
}
