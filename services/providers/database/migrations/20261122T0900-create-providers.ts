// SPDX-License-Identifier: EUPL-1.2
import { type MigrationInterface, type QueryRunner } from "typeorm";
import { feedTables } from "../../../../kit/feed/feed.migration";
import { versionedTable } from "../../../../kit/versioned/versionedTable.migration";

export class CreateProviders1795338000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(feedTables);
    await runner.query(versionedTable("identity", "label text NOT NULL"));
    await runner.query(
      versionedTable(
        "provider",
        `name text NOT NULL,
         kind text NOT NULL CHECK (kind IN ('INSTELLING', 'VRIJGEVESTIGDE', 'GECERTIFICEERDE_INSTELLING', 'GEZINSHUIS',
           'PLEEGZORGAANBIEDER', 'ZORGBOERDERIJ', 'COOPERATIE', 'OVERIG')),
         self_employed boolean NOT NULL,
         kvk_number text CHECK (kvk_number ~ '^[0-9]{8}$'),
         agb_code text CHECK (agb_code ~ '^[0-9]{8}$'),
         identities text[] NOT NULL,
         delivers_at_home boolean,
         consults_for_access_teams boolean,
         can_switch_practitioner boolean,
         has_wmo_contract boolean,
         youngest_age integer,
         oldest_age integer CHECK (youngest_age <= oldest_age)`,
      ),
    );
    await runner.query('CREATE INDEX provider_by_name ON provider (name COLLATE "nl-x-icu", id)');
    await runner.query(
      versionedTable(
        "location",
        `provider_id text NOT NULL, municipality_id text NOT NULL,
         branch_number text CHECK (branch_number ~ '^[0-9]{12}$')`,
        ["provider_id", "municipality_id"],
      ),
    );
    await runner.query(
      versionedTable(
        "intake_contact",
        "provider_id text NOT NULL, desk text NOT NULL, phone text, email text, website text",
        ["provider_id"],
      ),
    );
    await runner.query(versionedTable("consortium", "name text NOT NULL"));
    await runner.query(
      versionedTable(
        "consortium_membership",
        `consortium_id text NOT NULL, provider_id text NOT NULL,
         role text NOT NULL CHECK (role IN ('PENVOERDER', 'DEELNEMER'))`,
        ["consortium_id", "provider_id"],
      ),
    );
    await runner.query(
      versionedTable(
        "succession",
        "predecessor_id text NOT NULL, successor_id text NOT NULL CHECK (successor_id <> predecessor_id)",
        ["predecessor_id", "successor_id"],
      ),
    );
  }

  /** History is never dropped by a program. */
  async down(): Promise<void> {
    return Promise.reject(new Error("This migration cannot be undone: it would drop the register."));
  }
}
