// SPDX-License-Identifier: EUPL-1.2
import { type EntityManager } from "typeorm";
import { grouped } from "../../../kit/grouped";
import { KpiResultRow } from "./kpiResult.row";
import { fewestPeople, type Measured } from "./kpiResult.rules";

/** What may be about the same people as the results of an agreement. */
export interface BesideIt {
  /** Every version ever recorded of its own results, and of those beside it. */
  readonly versions: readonly KpiResultRow[];
  /** When its KPI is of more than a contract: of which periods figures about few people were ever recorded elsewhere. */
  readonly elsewhere: readonly Measured[];
}

interface Pair {
  readonly agreementId: string;
  readonly besideId: string;
  readonly isOfMore: boolean;
}

// Agreements are beside each other when they were once in one contract, whatever KPI they are on, for one KPI can be the
// sum of others; or when a result was once of both. What was recorded later does not part them.
const pairs = `
  WITH RECURSIVE near (start, id) AS (
    SELECT each, each FROM unnest($1::text[]) AS each
    UNION
    SELECT near.start, next.id FROM near CROSS JOIN LATERAL (
      SELECT b.id FROM kpi_agreement a JOIN kpi_agreement b USING (contract_id) WHERE a.id = near.id
      UNION ALL
      SELECT s.agreement_id FROM kpi_result r JOIN kpi_result s USING (id) WHERE r.agreement_id = near.id
    ) AS next)
  SELECT near.start AS "agreementId", near.id AS "besideId", EXISTS (
      SELECT FROM kpi_agreement a JOIN kpi k ON k.id = a.kpi_id
      WHERE a.id = near.start AND k.level <> 'CONTRACT') AS "isOfMore"
  FROM near`;

// What is measured of a provider, a segment or a region holds the people of contracts, and which those are is not known
// here; of another region it holds none.
const periodsElsewhere = `
  WITH few AS (SELECT id, min(recorded_from) AS since FROM kpi_result WHERE people < $2 GROUP BY id),
  kept AS (
    SELECT a.kpi_id, r.measured_period, min(greatest(few.since, r.recorded_from)) AS since
    FROM few JOIN kpi_result r USING (id) JOIN kpi_agreement a ON a.id = r.agreement_id
    GROUP BY a.kpi_id, r.measured_period)
  SELECT own.id AS "agreementId", kept.measured_period AS "measuredPeriod", min(kept.since) AS "recordedFrom"
  FROM kpi_agreement own
    JOIN kpi whole ON whole.id = own.kpi_id AND whole.level <> 'CONTRACT'
    JOIN kpi k ON k.region_id IS NULL OR whole.region_id IS NULL OR k.region_id = whole.region_id
    JOIN kept ON kept.kpi_id = k.id
  WHERE own.id = ANY($1)
  GROUP BY own.id, kept.measured_period`;

export class ResultsBeside {
  constructor(private readonly manager: EntityManager) {}

  /** Of each agreement; two statements for however many, and one more when a KPI is of more than a contract. */
  async of(agreementIds: readonly string[]): Promise<BesideIt[]> {
    const found = await this.manager.query<Pair[]>(pairs, [agreementIds]);
    const beside = grouped(found, ({ agreementId }) => agreementId);
    const versions = await this.everOf([...new Set(found.map(({ besideId }) => besideId))]);
    const byResult = grouped(versions, ({ id }) => id);
    const resultsOf = new Map<string, Set<string>>();
    for (const { id, agreementId } of versions) {
      resultsOf.set(agreementId, (resultsOf.get(agreementId) ?? new Set()).add(id));
    }
    const ofMore = new Set(found.filter(({ isOfMore }) => isOfMore).map(({ agreementId }) => agreementId));
    const elsewhere = grouped(await this.elsewhere([...ofMore]), ({ agreementId }) => agreementId);
    return agreementIds.map((id) => {
      const ids = (beside.get(id) ?? []).flatMap(({ besideId }) => [...(resultsOf.get(besideId) ?? [])]);
      return {
        versions: [...new Set(ids)].flatMap((resultId) => byResult.get(resultId) ?? []),
        elsewhere: elsewhere.get(id) ?? [],
      };
    });
  }

  private async elsewhere(agreementIds: readonly string[]): Promise<(Measured & { agreementId: string })[]> {
    if (agreementIds.length === 0) return [];
    const periods = await this.manager.query<
      { agreementId: string; measuredPeriod: string; recordedFrom: Date }[]
    >(periodsElsewhere, [agreementIds, fewestPeople]);
    // Which result it was, and about how many, does not matter: it was about few.
    return periods.map((each) => ({ ...each, id: `elsewhere ${each.measuredPeriod}`, people: 0 }));
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
