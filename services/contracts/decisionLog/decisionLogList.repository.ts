// SPDX-License-Identifier: EUPL-1.2
import { type Moment } from "../../../kit/moment";
import { type VersionedRepository } from "../../../kit/versioned/versioned.repository";
import { type DecisionLogRow } from "./decisionLog.row";

/** The decisions, by id, a page at a time. */
export class DecisionLogList {
  constructor(private readonly decisions: VersionedRepository<DecisionLogRow>) {}

  async page(moment: Moment, after: readonly unknown[] | null, count: number): Promise<DecisionLogRow[]> {
    const query = this.decisions.at(moment).orderBy("v.id").limit(count);
    if (after) query.andWhere("v.id > :afterId", { afterId: after[0] });
    return query.getMany();
  }

  async count(moment: Moment): Promise<number> {
    return this.decisions.at(moment).getCount();
  }
}
