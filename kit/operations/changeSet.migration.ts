// SPDX-License-Identifier: EUPL-1.2
import { type MigrationInterface, type QueryRunner } from "typeorm";

/** Batches too large for one request: staged in parts and then performed in one transaction. The same for every owner. */
export class CreateChangeSets1795474800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE change_set (
        id uuid PRIMARY KEY,
        owner_subject text NOT NULL,
        state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'RUNNING', 'DONE', 'FAILED')),
        run jsonb,
        performed integer NOT NULL DEFAULT 0,
        report jsonb,
        created_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE TABLE change_set_part (
        set_id uuid NOT NULL REFERENCES change_set ON DELETE CASCADE,
        part integer NOT NULL CHECK (part > 0),
        operations jsonb NOT NULL,
        size integer NOT NULL,
        PRIMARY KEY (set_id, part)
      );
      CREATE INDEX change_by_key ON change (type_name, key);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX change_by_key");
    await runner.query("DROP TABLE change_set_part");
    await runner.query("DROP TABLE change_set");
  }
}

/** What a rehearsal found that each part would change. */
export class KeepRehearsals1795492800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE change_set_part ADD COLUMN rehearsed jsonb");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE change_set_part DROP COLUMN rehearsed");
  }
}
