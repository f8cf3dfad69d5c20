// SPDX-License-Identifier: EUPL-1.2
import { type VersionedRepository } from "../../../kit/versioned/versioned.repository";
import { type ContractRow } from "./contract.row";
import { known } from "../database/holding.repository";

export interface RegionContractsQuestion {
  readonly region: string;
  /** The municipalities that ever bought in it. */
  readonly municipalityIds: readonly string[];
  readonly knownAt: Date;
}

/** The contracts that may be a region's: it bought them, or its municipalities, or they are for the whole country. */
export class RegionContracts {
  constructor(private readonly contracts: VersionedRepository<ContractRow>) {}

  /** All versions, of whatever day, of each contract of which one version is; those of a contract follow each other. */
  async versions({ region, municipalityIds, knownAt }: RegionContractsQuestion): Promise<ContractRow[]> {
    return this.contracts
      .knownAt(knownAt)
      .andWhere(
        `EXISTS (SELECT 1 FROM contract c WHERE c.id = v.id AND ${known("c")}
           AND (c.commissioner_region_id = :region OR c.commissioner_kind = 'LANDELIJK'
                OR c.commissioner_municipality_ids && :municipalityIds))`,
        { region, municipalityIds },
      )
      .orderBy("v.id")
      .addOrderBy("v.validFrom", "ASC", "NULLS FIRST")
      .getMany();
  }
}
