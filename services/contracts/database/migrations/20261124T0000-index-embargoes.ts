// SPDX-License-Identifier: EUPL-1.2
import { type MigrationInterface, type QueryRunner } from "typeorm";

const tables = ["procurement_framework", "contract"];

/** Each request asks what is under embargo; that is a handful of rows. */
export class IndexEmbargoes1795478400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      await runner.query(
        `CREATE INDEX ${table}_confidential ON ${table} (confidential_until) WHERE confidential_until IS NOT NULL`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`DROP INDEX ${table}_confidential`);
  }
}
