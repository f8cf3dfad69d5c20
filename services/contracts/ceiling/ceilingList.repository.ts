// SPDX-License-Identifier: EUPL-1.2
import { type EntityManager } from "typeorm";
import { type Moment } from "../../../kit/moment";
import { type VersionedRepository } from "../../../kit/versioned/versioned.repository";
import { known } from "../database/holding.repository";
import { type CeilingRow } from "./ceiling.row";

/** The ceilings of a region's lines in a year; those of a contract that is over too. */
export class CeilingList {
  constructor(
    private readonly ceilings: VersionedRepository<CeilingRow>,
    private readonly manager: EntityManager,
  ) {}

  /** Of lines under contracts that the region bought, or one of these municipalities. */
  async of(
    question: { readonly region: string; readonly municipalities: readonly string[]; readonly year: number },
    moment: Moment,
  ): Promise<CeilingRow[]> {
    return this.ceilings
      .at(moment)
      .andWhere("v.year = :year")
      .andWhere(
        `EXISTS (SELECT 1 FROM contract_line l JOIN contract c ON c.id = l.contract_id
                  WHERE l.id = v.line_id AND ${known("l")} AND ${known("c")}
                    AND (c.commissioner_region_id = :region OR c.commissioner_municipality_ids && :municipalities))`,
      )
      .setParameters(question)
      .orderBy("v.id")
      .getMany();
  }

  /** The municipalities that ever bought something themselves. */
  async commissioners(): Promise<string[]> {
    const rows = await this.manager.query<{ id: string }[]>(
      "SELECT DISTINCT unnest(commissioner_municipality_ids) AS id FROM contract ORDER BY id",
    );
    return rows.map(({ id }) => id);
  }
}
