// SPDX-License-Identifier: EUPL-1.2
import { type MigrationInterface, type QueryRunner } from "typeorm";
import { oneOf } from "../../../../kit/versioned/versionedTable.migration";

/** A split is no merger. Before, both were recorded alike, and of a split-off nothing was. */
export class AddSuccessionKind1795849200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE succession ADD COLUMN kind text ${oneOf("kind", ["FUSIE", "SPLITSING", "AFSPLITSING"])}`,
    );
    // Who merges goes into one: who was known to be in several on the same day was split.
    await runner.query(`
      UPDATE succession one SET kind = CASE WHEN EXISTS (
        SELECT FROM succession other
        WHERE other.predecessor_id = one.predecessor_id AND other.successor_id <> one.successor_id
          AND daterange(other.valid_from, other.valid_until) && daterange(one.valid_from, one.valid_until)
          AND tstzrange(other.recorded_from, other.recorded_until) && tstzrange(one.recorded_from, one.recorded_until)
      ) THEN 'SPLITSING' ELSE 'FUSIE' END`);
    await runner.query("ALTER TABLE succession ALTER COLUMN kind SET NOT NULL");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE succession DROP COLUMN kind");
  }
}
