// SPDX-License-Identifier: EUPL-1.2
import { type VersionedRepository } from "../../../kit/versioned/versioned.repository";
import { type ContractLineRow } from "../contractLine/contractLine.row";
import { known } from "../database/holding.repository";
import { type ContractRow } from "./contract.row";

export interface TransferQuestion {
  readonly region: string;
  /** The providers that went. */
  readonly gone: readonly string[];
  /** Those whose content whoever asks may not know. */
  readonly closedIds: readonly string[];
  readonly knownAt: Date;
}

/** Contracts that may have to be transferred, of whatever day; contractToTransfer.rules.ts says which of them. */
export class ContractToTransferList {
  constructor(
    private readonly contracts: VersionedRepository<ContractRow>,
    private readonly lines: VersionedRepository<ContractLineRow>,
  ) {}

  /** What names one of those that went, of contracts that the region ever bought or had a line in. */
  async versions({ region, gone, closedIds, knownAt }: TransferQuestion): Promise<ContractRow[]> {
    return this.contracts
      .knownAt(knownAt)
      .andWhere("(v.party_ids && :gone OR v.subcontractor_ids && :gone OR v.lead_party_id = ANY(:gone))", {
        gone,
      })
      .andWhere("v.id <> ALL(:closedIds)", { closedIds })
      .andWhere(
        `(EXISTS (SELECT 1 FROM contract c
                   WHERE c.id = v.id AND c.commissioner_region_id = :region AND ${known("c")})
          OR EXISTS (SELECT 1 FROM contract_line l
                      WHERE l.contract_id = v.id AND l.area_region_id = :region AND ${known("l")}))`,
        { region },
      )
      .getMany();
  }

  /** The lines of contracts whose area is the region. */
  async regionalLines(
    contractIds: readonly string[],
    { region, knownAt }: Pick<TransferQuestion, "region" | "knownAt">,
  ): Promise<ContractLineRow[]> {
    return this.lines
      .knownAt(knownAt)
      .andWhere("v.contract_id = ANY(:contractIds)", { contractIds })
      .andWhere("v.area_region_id = :region", { region })
      .getMany();
  }
}
