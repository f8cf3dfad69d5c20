// SPDX-License-Identifier: EUPL-1.2
import { type MigrationInterface, type QueryRunner } from "typeorm";

const looked: readonly (readonly [type: string, field: string])[] = [
  ["Location", "providerId"],
  ["Supervision", "providerId"],
  ["AdmissionStop", "providerId"],
  ["ConsortiumMembership", "consortiumId"],
  ["ConsortiumMembership", "providerId"],
  ["RegionMembership", "municipalityId"],
  ["RegionMembership", "regionId"],
  ["Deployment", "municipalityId"],
  ["Segment", "schemeId"],
  ["ContractLine", "segmentId"],
  ["ContractLine", "contractId"],
  ["ContractLine", "scale"],
  ["Contract", "commissionerRegionId"],
  ["Contract", "commissionerKind"],
  ["Contract", "consortiumId"],
];
const lookedInLists = ["partyIds", "commissionerMunicipalityIds"];

export class CreateProjection1795338000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE fact (
        type_name text NOT NULL,
        id text NOT NULL,
        valid_from date,
        valid_until date,
        recorded_from timestamptz(3) NOT NULL,
        recorded_until timestamptz(3),
        body jsonb NOT NULL,
        CONSTRAINT fact_one_version EXCLUDE USING gist (
          type_name WITH =, id WITH =, daterange(valid_from, valid_until) WITH &&,
          tstzrange(recorded_from, recorded_until) WITH &&)
      );
      CREATE INDEX fact_by_id ON fact (type_name, id);
      CREATE INDEX fact_by_recording ON fact (recorded_from);
      CREATE TABLE followed_owner (
        owner text PRIMARY KEY,
        cursor text,
        watermark timestamptz(3)
      );
      CREATE TABLE projection_form (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        form text NOT NULL
      );`);
    for (const [type, field] of looked) {
      await runner.query(
        `CREATE INDEX fact_${type.toLowerCase()}_by_${field.toLowerCase()} ON fact ((body->>'${field}')) WHERE type_name = '${type}'`,
      );
    }
    for (const field of lookedInLists) {
      await runner.query(
        `CREATE INDEX fact_contract_by_${field.toLowerCase()} ON fact USING gin ((body->'${field}')) WHERE type_name = 'Contract'`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE fact");
    await runner.query("DROP TABLE followed_owner");
    await runner.query("DROP TABLE projection_form");
  }
}
