// SPDX-License-Identifier: EUPL-1.2
import { type MigrationInterface, type QueryRunner } from "typeorm";
import { feedTables } from "../../../../kit/feed/feed.migration";
import { oneOf, versionedTable } from "../../../../kit/versioned/versionedTable.migration";

// A comparison with null is not true and not false: the line that is absent has to be let through by name.
const source = `source_file text,
     source_line integer CHECK (source_line IS NULL OR (source_line >= 1 AND source_file IS NOT NULL))`;
const aFigure = (column: string): string => `${column} double precision CHECK (${column} - ${column} = 0)`;

export class CreateQuality1795338000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(feedTables);
    for (const table of [...standards, ...findings, ...agreements]) await runner.query(table);
  }

  /** History is never dropped by a program. */
  async down(): Promise<void> {
    return Promise.reject(new Error("This migration cannot be undone: it would drop the register."));
  }
}

const criterionKinds = [
  "UITSLUITING",
  "GESCHIKTHEID",
  "KWALITEIT",
  "INCLUSIVITEIT",
  "CONTINUITEIT",
  "INTEGRITEIT",
];
const methods = [
  "INKOOPTOETS",
  "CONTRACTGESPREK",
  "CLIENTTEVREDENHEID",
  "MEDEWERKERSTEVREDENHEID",
  "INSPECTIE",
  "ZELFVERKLARING",
];
const measureKinds = [
  "VERBETERPLAN",
  "OPNAMESTOP_OPGELEGD",
  "TARIEFKORTING",
  "OPZEGGING",
  "CLIENTOVERDRACHT",
];

const standards = [
  versionedTable(
    "principle",
    `region_id text NOT NULL, version text NOT NULL, number integer NOT NULL CHECK (number >= 1),
     title text NOT NULL, source_file text NOT NULL, source_line integer NOT NULL CHECK (source_line >= 1),
     CONSTRAINT principle_key CHECK (id = region_id || '/' || version || '/' || number)`,
    ["region_id"],
  ),
  versionedTable(
    "criterion",
    `label text NOT NULL, kind text NOT NULL ${oneOf("kind", criterionKinds)}, legal_basis text,
     segment_ids text[] NOT NULL, mandatory boolean NOT NULL, region_id text, ${source}`,
  ),
  versionedTable(
    "norm",
    `label text NOT NULL, criterion_id text, ${aFigure("figure_min")}, ${aFigure("figure_max")},
     unit text, region_id text, ${source}, CHECK (figure_min <= figure_max)`,
    ["criterion_id"],
  ),
  versionedTable(
    "kpi",
    `label text NOT NULL, direction text NOT NULL ${oneOf("direction", ["OMLAAG", "OMHOOG", "BINNEN_NORM"])},
     unit text, ${aFigure("norm")},
     level text NOT NULL
       ${oneOf("level", ["AANBIEDER", "CONTRACT", "SEGMENT", "GEMEENTE", "REGIO", "TOEGANGSTEAM"])},
     region_id text, ${source}`,
  ),
];

const findings = [
  versionedTable(
    "assessment",
    `provider_id text NOT NULL, criterion_id text NOT NULL,
     verdict text NOT NULL ${oneOf("verdict", ["VOLDOET", "VOLDOET_NIET", "DEELS", "NIET_BEOORDEELD"])},
     method text NOT NULL ${oneOf("method", methods)}, assessed_on date NOT NULL`,
    ["provider_id", "criterion_id"],
  ),
  versionedTable(
    "certification",
    `provider_id text NOT NULL,
     status text NOT NULL ${oneOf("status", ["ERKEND", "TIJDELIJK_VERLOREN", "INGETROKKEN"])}`,
    ["provider_id"],
  ),
  versionedTable(
    "supervision",
    `provider_id text NOT NULL, kind text NOT NULL ${oneOf("kind", ["VERSCHERPT_TOEZICHT"])},
     CONSTRAINT supervision_begins CHECK (valid_from IS NOT NULL)`,
    ["provider_id"],
  ),
  versionedTable(
    "wnt_statement",
    `provider_id text NOT NULL, year integer NOT NULL CHECK (year >= 2013),
     status text NOT NULL ${oneOf("status", ["VERKLAARD", "NIET_VAN_TOEPASSING", "ONTBREEKT", "OVERSCHREDEN"])},
     CONSTRAINT wnt_statement_key CHECK (id = provider_id || '/' || year)`,
    ["provider_id"],
  ),
];

const agreements = [
  versionedTable(
    "kpi_agreement",
    `kpi_id text NOT NULL, contract_id text NOT NULL, ${aFigure("target")}, due_by date`,
    ["kpi_id", "contract_id"],
  ),
  versionedTable(
    "kpi_result",
    `agreement_id text NOT NULL,
     measured_period text NOT NULL CHECK (measured_period ~ '^[0-9]{4}(-(Q[1-4]|H[12]|0[1-9]|1[0-2]))?$'),
     ${aFigure("figure")}, people integer CHECK (people >= 0)`,
    ["agreement_id"],
  ),
  versionedTable(
    "measure",
    `contract_id text NOT NULL, kind text NOT NULL ${oneOf("kind", measureKinds)}, taken_on date NOT NULL`,
    ["contract_id"],
  ),
];
