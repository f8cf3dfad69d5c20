// SPDX-License-Identifier: EUPL-1.2
import { type MigrationInterface, type QueryRunner } from "typeorm";
import { oneOf } from "../../../../kit/versioned/versionedTable.migration";

const subjects = ["PROVIDER", "CONTRACT", "SEGMENT"];
const aspects = ["CONTACT", "LOCATIE", "INSTROOM", "CONTRACT", "WERKGEBIED", "KWALITEIT", "ANDERS"];
const statuses = ["IN_BEHANDELING", "GECORRIGEERD", "AFGEWEZEN"];

/** Reports that something is not right. Their steps are added and never changed; what a reporter wrote is erased. */
export class CreateErrorReports1795719600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE error_report (
        reference text PRIMARY KEY,
        submission text NOT NULL UNIQUE,
        region_id text NOT NULL,
        subject text NOT NULL ${oneOf("subject", subjects)},
        subject_id text NOT NULL,
        aspect text NOT NULL ${oneOf("aspect", aspects)},
        text text CHECK (length(text) <= 1000),
        received_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX error_report_by_region ON error_report (region_id, received_at, reference);
      CREATE INDEX error_report_by_subject ON error_report (subject, subject_id);
      CREATE INDEX error_report_by_moment ON error_report (received_at);
      CREATE TABLE error_report_step (
        reference text NOT NULL REFERENCES error_report,
        step integer NOT NULL CHECK (step > 0),
        status text NOT NULL ${oneOf("status", statuses)},
        explanation text CHECK (length(explanation) <= 1000),
        handler text NOT NULL,
        at timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (reference, step)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE error_report_step");
    await runner.query("DROP TABLE error_report");
  }
}
