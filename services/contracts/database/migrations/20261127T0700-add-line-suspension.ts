// SPDX-License-Identifier: EUPL-1.2
import { type MigrationInterface, type QueryRunner } from "typeorm";

/** A suspended line stays in its contract. Before, it was taken out of it on those days, and read as ended. */
export class AddLineSuspension1795762800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE contract_line ADD COLUMN suspended boolean");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE contract_line DROP COLUMN suspended");
  }
}
