// SPDX-License-Identifier: EUPL-1.2
import { type VersionedRepository } from "../../../kit/versioned/versioned.repository";
import { type ContractLineRow } from "../contractLine/contractLine.row";
import { known } from "../database/holding.repository";
import { type ContractRow } from "./contract.row";

export interface TransferQuestion {
  readonly region: string;
  /** The municipalities that buy in it, on whatever day. */
  readonly municipalityIds: readonly string[];
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

  /** What names one of those that went, of contracts that were ever bought by or for the region or its municipalities. */
  async versions({
    region,
    municipalityIds,
    gone,
    closedIds,
    knownAt,
  }: TransferQuestion): Promise<ContractRow[]> {
    return this.contracts
      .knownAt(knownAt)
      .andWhere("(v.party_ids && :gone OR v.subcontractor_ids && :gone OR v.lead_party_id = ANY(:gone))", {
        gone,
      })
      .andWhere("v.id <> ALL(:closedIds)", { closedIds })
      .andWhere(
        `(EXISTS (SELECT 1 FROM contract c
                   WHERE c.id = v.id AND ${known("c")}
                     AND (c.commissioner_region_id = :region OR c.commissioner_kind = 'LANDELIJK'
                          OR c.commissioner_municipality_ids && :municipalityIds))
          OR EXISTS (SELECT 1 FROM contract_line l WHERE l.contract_id = v.id AND ${ofArea("l")} AND ${known("l")}))`,
        { region, municipalityIds },
      )
      .getMany();
  }

  /** The lines of contracts whose area is the region or has one of its municipalities. */
  async linesFor(
    contractIds: readonly string[],
    { region, municipalityIds, knownAt }: Pick<TransferQuestion, "region" | "municipalityIds" | "knownAt">,
  ): Promise<ContractLineRow[]> {
    return this.lines
      .knownAt(knownAt)
      .andWhere("v.contract_id = ANY(:contractIds)", { contractIds })
      .andWhere(ofArea("v"), { region, municipalityIds })
      .getMany();
  }
}

const ofArea = (line: string): string =>
  `(${line}.area_region_id = :region OR ${line}.area_municipality_ids && :municipalityIds)`;
