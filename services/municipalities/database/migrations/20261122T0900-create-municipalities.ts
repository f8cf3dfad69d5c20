// SPDX-License-Identifier: EUPL-1.2
import { type MigrationInterface, type QueryRunner } from "typeorm";
import { feedTables } from "../../../../kit/feed/feed.migration";
import { versionedTable } from "../../../../kit/versioned/versionedTable.migration";

export class CreateMunicipalities1795338000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(feedTables);
    await createRegions(runner);
    await createMunicipalities(runner);
    await createAccess(runner);
  }

  /** History is never dropped by a program. */
  async down(): Promise<void> {
    return Promise.reject(new Error("This migration cannot be undone: it would drop the register."));
  }
}

async function createRegions(runner: QueryRunner): Promise<void> {
  await runner.query(
    versionedTable("region", "name text NOT NULL, contracting_office text, expert_route text"),
  );
  await runner.query(
    versionedTable(
      "expert_team",
      "region_id text NOT NULL, name text NOT NULL, description text NOT NULL, meets text",
      ["region_id"],
    ),
  );
  await runner.query(
    versionedTable(
      "region_membership",
      `region_id text NOT NULL, municipality_id text NOT NULL,
       purpose text NOT NULL CHECK (purpose IN ('INKOOP_JEUGDHULP', 'OVERIG')),
       CONSTRAINT region_membership_key CHECK (id = region_id || '/' || municipality_id || '/' || purpose)`,
      ["region_id", "municipality_id"],
    ),
  );
}

async function createMunicipalities(runner: QueryRunner): Promise<void> {
  await runner.query(
    versionedTable(
      "municipality",
      `name text NOT NULL, subregion text, inhabitants integer CHECK (inhabitants >= 0),
       CONSTRAINT municipality_code CHECK (id ~ '^GM[0-9]{4}$')`,
    ),
  );
  await runner.query(
    versionedTable(
      "reorganisation",
      `effective_on date NOT NULL,
       kind text NOT NULL CHECK (kind IN ('SAMENVOEGING', 'OPGEGAAN_IN', 'SPLITSING')),
       from_ids text[] NOT NULL CHECK (cardinality(from_ids) > 0),
       to_ids text[] NOT NULL CHECK (cardinality(to_ids) > 0),
       CONSTRAINT reorganisation_always CHECK (valid_from IS NULL AND valid_until IS NULL),
       CONSTRAINT reorganisation_moves CHECK (NOT from_ids && to_ids),
       CONSTRAINT reorganisation_target CHECK (kind = 'SPLITSING' OR cardinality(to_ids) = 1)`,
    ),
  );
  await runner.query(
    versionedTable(
      "deployment",
      `municipality_id text NOT NULL, segment_id text NOT NULL, deployed boolean NOT NULL, explanation text,
       CONSTRAINT deployment_key CHECK (id = municipality_id || '/' || segment_id)`,
      ["municipality_id", "segment_id"],
    ),
  );
}

async function createAccess(runner: QueryRunner): Promise<void> {
  await runner.query(
    versionedTable(
      "access_team",
      `name text NOT NULL,
       kind text NOT NULL CHECK (kind IN ('JEUGDTEAM', 'JEUGD_EN_GEZINSTEAM', 'WIJKTEAM')),
       municipality_id text NOT NULL,
       inhabitants_served integer CHECK (inhabitants_served >= 0),
       staff_min integer CHECK (staff_min >= 0),
       staff_max integer CHECK (staff_min <= staff_max),
       open_to_self_referral boolean,
       contracted_by_region_id text,
       contracted_by_municipality_id text,
       CONSTRAINT access_team_one_commissioner
         CHECK (num_nonnulls(contracted_by_region_id, contracted_by_municipality_id) <= 1)`,
      ["municipality_id"],
    ),
  );
  await runner.query(
    versionedTable(
      "referral_route",
      `segment_id text NOT NULL,
       referrer text NOT NULL CHECK (referrer IN ('TOEGANGSTEAM', 'HUISARTS', 'GECERTIFICEERDE_INSTELLING', 'RECHTER',
         'MEDISCH_SPECIALIST', 'JEUGDARTS')),
       allowed text NOT NULL CHECK (allowed IN ('JA', 'NEE', 'NIET_VASTGELEGD')),
       basis text,
       CONSTRAINT referral_route_key CHECK (id = segment_id || '/' || referrer)`,
      ["segment_id"],
    ),
  );
  await runner.query(
    versionedTable(
      "local_provision",
      `municipality_id text NOT NULL, name text NOT NULL,
       line text NOT NULL CHECK (line IN ('NULDE_LIJN', 'EERSTE_LIJN', 'TWEEDE_LIJN')),
       decision_free boolean NOT NULL, collective boolean NOT NULL`,
      ["municipality_id"],
    ),
  );
}
