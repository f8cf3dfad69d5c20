// SPDX-License-Identifier: EUPL-1.2
import { type MigrationInterface, type QueryRunner } from "typeorm";

/** What an owner does not tell yet, and the day on which to ask for it again. Nothing of what it says is here. */
export class CreateWithheld1795478400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE withheld (
        owner text NOT NULL,
        type_name text NOT NULL,
        id text NOT NULL,
        until date NOT NULL,
        PRIMARY KEY (owner, type_name, id)
      )`);
    // What was kept until now was taken without asking: it is built anew.
    await runner.query("DELETE FROM projection_form");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE withheld");
  }
}
