// SPDX-License-Identifier: EUPL-1.2
import { type MigrationInterface, type QueryRunner } from "typeorm";

/** By what the register came to say a fact: a correction, an amendment and a late registration are told apart. */
export class AddAct1795510800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // What was kept until now does not say it: all is built anew, and the form that is forgotten sees to it.
    await runner.query("DELETE FROM fact");
    await runner.query("ALTER TABLE fact ADD COLUMN act text NOT NULL");
    await runner.query("DELETE FROM projection_form");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE fact DROP COLUMN act");
  }
}
