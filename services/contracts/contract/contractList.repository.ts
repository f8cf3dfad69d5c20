// SPDX-License-Identifier: EUPL-1.2
import { type SelectQueryBuilder } from "typeorm";
import { type LocalDate } from "../../../kit/localDate";
import { type Moment } from "../../../kit/moment";
import { type VersionedRepository } from "../../../kit/versioned/versioned.repository";
import { holding, known } from "../database/holding.repository";
import { type LandscapeCategory } from "../procurement/procurement.codes";
import { type ContractStatus } from "./contract.codes";
import { type ContractRow } from "./contract.row";

export interface ContractQuestion {
  readonly region?: string | null;
  readonly provider?: string | null;
  readonly category?: LandscapeCategory | null;
  readonly statuses?: readonly ContractStatus[] | null;
  readonly withoutKpiAgreement?: boolean | null;
  readonly endsBy?: LocalDate | null;
  /** The contracts with an agreement on an indicator on the day; asked for only when the filter looks at them. */
  readonly agreedIds: readonly string[];
  /** Those whose content whoever asks may not know: they answer to no question about it. */
  readonly closedIds: readonly string[];
}

/** The same as `statusOn` in contractStatus.rules.ts; a test holds the two together. */
const statusOnTheDay = `
  CASE WHEN v.ends_on <= :on THEN 'BEEINDIGD'
       WHEN v.status = 'ACTIEF' AND v.starts_on > :on THEN 'GEGUND'
       ELSE v.status END`;

const term = (alias: string): [first: string, end: string] => [
  `coalesce(greatest(${alias}.valid_from, ${alias}.starts_on), '-infinity')`,
  `least(${alias}.valid_until, ${alias}.ends_on)`,
];

/**
 * It is not over on the day, and is after it, on this day at the latest: the same as `endsOn` in contractEnding.rules.ts. The
 * first day without it is one on which a version stops while none goes on.
 */
const goesOnUntil = (last: string): string => {
  const [, end] = term("w");
  const [first, endOfNext] = term("next");
  const ofIt = (alias: string): string =>
    `FROM contract ${alias} WHERE ${alias}.id = v.id AND ${alias}.status <> 'BEEINDIGD' AND ${known(alias)}`;
  return `v.status <> 'BEEINDIGD' AND (v.ends_on IS NULL OR v.ends_on > :on) AND EXISTS (
    SELECT 1 ${ofIt("w")} AND ${end} > :on AND ${end} <= ${last} AND NOT EXISTS (
      SELECT 1 ${ofIt("next")} AND ${first} <= ${end} AND (${endOfNext} IS NULL OR ${endOfNext} > ${end})))`;
};

/** The list of contracts: filtered, by id, a page at a time. */
export class ContractList {
  constructor(private readonly contracts: VersionedRepository<ContractRow>) {}

  async page(
    question: ContractQuestion,
    moment: Moment,
    after: readonly unknown[] | null,
    count: number,
  ): Promise<ContractRow[]> {
    const query = this.filtered(question, moment).orderBy("v.id").limit(count);
    if (after) query.andWhere("v.id > :afterId", { afterId: after[0] });
    return query.getMany();
  }

  async count(question: ContractQuestion, moment: Moment): Promise<number> {
    return this.filtered(question, moment).getCount();
  }

  private filtered(question: ContractQuestion, moment: Moment): SelectQueryBuilder<ContractRow> {
    const query = this.contracts.at(moment);
    const { region, provider, category, statuses, withoutKpiAgreement, endsBy, agreedIds, closedIds } =
      question;
    const asksForContent =
      provider != null ||
      Boolean(category) ||
      Boolean(statuses?.length) ||
      withoutKpiAgreement != null ||
      endsBy != null;
    if (asksForContent) query.andWhere("v.id <> ALL(:closedIds)", { closedIds });
    if (region != null) {
      query.andWhere(
        `(v.commissioner_region_id = :region OR v.id <> ALL(:closedIds) AND EXISTS (SELECT 1 FROM contract_line l
           WHERE l.contract_id = v.id AND l.area_region_id = :region AND ${holding("l")}))`,
        { region, closedIds },
      );
    }
    if (provider != null) {
      query.andWhere(
        "(v.party_ids && :providers OR v.subcontractor_ids && :providers OR v.lead_party_id = ANY(:providers))",
        { providers: [provider] },
      );
    }
    if (category) query.andWhere("v.category = :category", { category });
    if (statuses?.length) query.andWhere(`${statusOnTheDay} = ANY(:statuses)`, { statuses });
    if (withoutKpiAgreement != null) {
      query.andWhere(`v.id ${withoutKpiAgreement ? "<> ALL" : "= ANY"}(:agreedIds)`, { agreedIds });
    }
    if (endsBy != null) query.andWhere(goesOnUntil(":endsBy"), { endsBy });
    return query;
  }
}
