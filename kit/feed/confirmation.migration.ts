// SPDX-License-Identifier: EUPL-1.2
import { type MigrationInterface, type QueryRunner } from "typeorm";

const kinds = (...codes: readonly string[]): string => `
  ALTER TABLE change DROP CONSTRAINT change_kind_check;
  ALTER TABLE change ADD CONSTRAINT change_kind_check CHECK (kind IN (${codes.map((code) => `'${code}'`).join(", ")}));`;
const changing = ["CREATED", "CHANGED", "ENDED", "WITHDRAWN"];

/** The log holds too that something was checked and stayed what it was. The same for every owner. */
export class LogConfirmations1795820400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(kinds(...changing, "CONFIRMED"));
  }

  /** What was checked is then no longer known. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM change WHERE kind = 'CONFIRMED'");
    await runner.query(kinds(...changing));
  }
}
