// SPDX-License-Identifier: EUPL-1.2
import { type Moment } from "../../../kit/moment";
import { type VersionedRepository } from "../../../kit/versioned/versioned.repository";
import { type KpiAgreementRow } from "./kpiAgreement.row";

/** The contracts in which something is agreed on an indicator. */
export class AgreedContracts {
  constructor(private readonly agreements: VersionedRepository<KpiAgreementRow>) {}

  /** Their ids as of a moment, each once. */
  async at(moment: Moment): Promise<string[]> {
    const rows = await this.agreements
      .at(moment)
      .select("DISTINCT v.contractId", "contractId")
      .orderBy("v.contractId")
      .getRawMany<{ contractId: string }>();
    return rows.map(({ contractId }) => contractId);
  }
}
