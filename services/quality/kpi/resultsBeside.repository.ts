// SPDX-License-Identifier: EUPL-1.2
import { type EntityManager } from "typeorm";
import { grouped } from "../../../kit/grouped";
import { KpiAgreementRow } from "./kpiAgreement.row";
import { KpiResultRow } from "./kpiResult.row";

/** What was ever measured for an agreement and for those beside it: on the same indicator, in the same contract. */
export class ResultsBeside {
  constructor(private readonly manager: EntityManager) {}

  /**
   * Of each agreement every version ever recorded of every result that ever was of it or of one beside it; two are beside
   * each other when they were so once, whatever was recorded later. Two statements, for however many agreements.
   */
  async of(agreementIds: readonly string[]): Promise<KpiResultRow[][]> {
    const beside = grouped(await this.pairs(agreementIds), ({ agreementId }) => agreementId);
    const idsBeside = (id: string): string[] => [
      id,
      ...(beside.get(id) ?? []).map(({ besideId }) => besideId),
    ];
    const versions = await this.everOf([...new Set(agreementIds.flatMap(idsBeside))]);
    const byResult = grouped(versions, ({ id }) => id);
    const resultsOf = new Map<string, Set<string>>();
    for (const { id, agreementId } of versions) {
      resultsOf.set(agreementId, (resultsOf.get(agreementId) ?? new Set()).add(id));
    }
    return agreementIds.map((id) => {
      const resultIds = new Set(idsBeside(id).flatMap((each) => [...(resultsOf.get(each) ?? [])]));
      return [...resultIds].flatMap((resultId) => byResult.get(resultId) ?? []);
    });
  }

  private async pairs(ids: readonly string[]): Promise<{ agreementId: string; besideId: string }[]> {
    return this.manager
      .createQueryBuilder(KpiAgreementRow, "v")
      .innerJoin(KpiAgreementRow, "b", "b.kpiId = v.kpiId AND b.contractId = v.contractId AND b.id <> v.id")
      .select("v.id", "agreementId")
      .addSelect("b.id", "besideId")
      .distinct(true)
      .where("v.id = ANY(:ids)", { ids })
      .getRawMany();
  }

  private async everOf(agreementIds: readonly string[]): Promise<KpiResultRow[]> {
    const named = this.manager
      .createQueryBuilder(KpiResultRow, "w")
      .select("w.id")
      .where("w.agreementId = ANY(:agreementIds)");
    return this.manager
      .createQueryBuilder(KpiResultRow, "v")
      .where(`v.id IN (${named.getQuery()})`, { agreementIds })
      .orderBy("v.id")
      .getMany();
  }
}
