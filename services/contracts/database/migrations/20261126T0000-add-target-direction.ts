// SPDX-License-Identifier: EUPL-1.2
import { type MigrationInterface, type QueryRunner } from "typeorm";
import { oneOf } from "../../../../kit/versioned/versionedTable.migration";

/** Whether a target was reached depends on which side of the number is wanted; of older ones that is not recorded. */
export class AddTargetDirection1795651200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE target ADD COLUMN direction text ${oneOf("direction", ["AT_MOST", "AT_LEAST"])}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE target DROP COLUMN direction");
  }
}
