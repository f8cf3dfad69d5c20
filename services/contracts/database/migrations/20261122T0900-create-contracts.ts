// SPDX-License-Identifier: EUPL-1.2
import { type MigrationInterface, type QueryRunner } from "typeorm";
import { feedTables } from "../../../../kit/feed/feed.migration";
import { oneOf, versionedTable } from "../../../../kit/versioned/versionedTable.migration";

const procedures = [
  "OPEN_HOUSE",
  "SAS",
  "KLASSIEK_AANBESTEDEN",
  "BESTUURLIJK_AANBESTEDEN",
  "PRESTATIE_INKOOP",
  "SUBSIDIERING",
  "MAATWERKOVEREENKOMST",
  "ONBEKEND",
];
const scales = ["LOCAL", "SUBREGIONAL", "REGIONAL", "SUPRAREGIONAL", "NATIONAL", "INDIVIDUAL"];
const fundings = ["INSPANNINGSGERICHT", "TAAKGERICHT", "BUDGETFINANCIERING", "POPULATIEBEKOSTIGING"];

const allOf = (column: string, codes: readonly string[]): string =>
  `CHECK (${column} <@ ARRAY[${codes.map((code) => `'${code}'`).join(", ")}])`;

/** What is bought: the codes are written out, because a migration keeps saying what it said when it was run. */
export class CreateContracts1795338000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(feedTables);
    for (const table of [...schemes, ...agreements, ...availability, ...money, ...figures]) {
      await runner.query(table);
    }
    await runner.query("CREATE INDEX contract_by_party_ids ON contract USING gin (party_ids)");
    await runner.query(
      "CREATE INDEX contract_by_subcontractor_ids ON contract USING gin (subcontractor_ids)",
    );
  }

  /** History is never dropped by a program. */
  async down(): Promise<void> {
    return Promise.reject(new Error("This migration cannot be undone: it would drop the register."));
  }
}

const schemes = [
  versionedTable(
    "procurement_framework",
    `region_id text NOT NULL, version text NOT NULL, title text NOT NULL, adopted_on date,
     status text NOT NULL ${oneOf("status", ["CONCEPT", "VOORGESTELD", "VASTGESTELD"])},
     confidential_until date`,
    ["region_id"],
  ),
  versionedTable(
    "segment_scheme",
    `region_id text,
     kind text NOT NULL ${oneOf("kind", ["SEGMENTEN", "PERCELEN", "PIJLERS", "ONDERDELEN", "PRODUCT_DIENST_GEMEENTE"])},
     title text NOT NULL`,
    ["region_id"],
  ),
  versionedTable(
    "segment",
    `scheme_id text NOT NULL, code text NOT NULL, label text NOT NULL, synonyms text[] NOT NULL,
     parent_id text CHECK (parent_id <> id), counterpart_id text CHECK (counterpart_id <> id),
     scale_intent text ${oneOf("scale_intent", scales)},
     movement text ${oneOf("movement", [
       "BEHEERSEN",
       "UITBREIDEN",
       "BUNDELEN",
       "AFBAKENEN",
       "LOKAAL_MAKEN",
       "VERSCHUIVEN_NAAR_WIJKTEAM",
       "OVERZICHTELIJK_BEPERKT",
     ])},
     procedure text ${oneOf("procedure", procedures)},
     sas_option integer CHECK (sas_option BETWEEN 1 AND 4),
     funding text[] NOT NULL ${allOf("funding", fundings)},
     notes text[] NOT NULL,
     note_sources text[] NOT NULL CHECK (cardinality(note_sources) = cardinality(notes)),
     CHECK (id = scheme_id || '/' || code)`,
    ["scheme_id", "parent_id"],
  ),
  versionedTable(
    "crosswalk",
    `from_segment_id text NOT NULL, to_segment_id text NOT NULL, comparable boolean NOT NULL,
     CHECK (id = from_segment_id || '>' || to_segment_id)`,
    ["from_segment_id", "to_segment_id"],
  ),
];

const agreements = [
  versionedTable(
    "contract",
    `category text NOT NULL ${oneOf("category", ["RTA", "LTA", "MAATWERK"])},
     delivery text NOT NULL ${oneOf("delivery", ["ZIN", "PGB"])},
     commissioner_kind text NOT NULL
       ${oneOf("commissioner_kind", ["REGIO", "GEMEENTE", "GEMEENTEN_GEZAMENLIJK", "LANDELIJK"])},
     commissioner_region_id text, commissioner_municipality_ids text[] NOT NULL,
     framework_id text, party_ids text[] NOT NULL, consortium_id text, lead_party_id text,
     subcontractor_ids text[] NOT NULL,
     procedure text NOT NULL ${oneOf("procedure", procedures)},
     sas_option integer CHECK (sas_option BETWEEN 1 AND 4),
     segment_spanning boolean NOT NULL,
     partner_role text ${oneOf("partner_role", ["KORTE_TERMIJN_LEVERANCIER", "STRATEGISCHE_PARTNER"])},
     starts_on date NOT NULL, ends_on date CHECK (ends_on > starts_on), end_stated boolean NOT NULL,
     status text NOT NULL ${oneOf("status", [
       "GEPLAND",
       "GEGUND",
       "ACTIEF",
       "GEWIJZIGD",
       "OPGESCHORT",
       "UITLOOP",
       "OPGEZEGD",
       "BEEINDIGD",
       "VERLENGD",
     ])},
     status_since date, decision_reference text, confidential_until date,
     exit_reason text ${oneOf("exit_reason", [
       "NIET_INGESCHREVEN_OF_NIET_GEGUND",
       "KWALITEITSEISEN_NIET_GEHAALD",
       "FUSIE",
       "ONDERAANNEMER",
       "MAATWERK_BEEINDIGD",
       "OPGEZEGD_NO_GO",
       "EIGEN_VERZOEK",
       "ERKENNING_VERLOREN",
       "EINDE_LOOPTIJD",
     ])},
     CHECK ((consortium_id IS NULL) = (cardinality(party_ids) > 0)),
     CHECK ((commissioner_kind = 'REGIO') = (commissioner_region_id IS NOT NULL))`,
    ["commissioner_region_id", "framework_id", "consortium_id", "lead_party_id"],
  ),
  versionedTable(
    "contract_line",
    `contract_id text NOT NULL, segment_id text, product text,
     product_code text CHECK (product_code ~ '^[0-9]{2}[A-Z][0-9]{2}$'), service text,
     scale text NOT NULL ${oneOf("scale", scales)},
     area_kind text NOT NULL ${oneOf("area_kind", ["REGIO", "GEMEENTEN", "LANDELIJK"])},
     area_region_id text, area_municipality_ids text[] NOT NULL,
     funding text[] NOT NULL ${allOf("funding", fundings)},
     delivery_modes text[] NOT NULL ${allOf("delivery_modes", ["AMBULANT", "VERBLIJF", "DAGHULP"])},
     intake_open boolean, has_ceiling boolean,
     CHECK ((scale = 'INDIVIDUAL') = (segment_id IS NULL)),
     CHECK ((area_kind = 'REGIO') = (area_region_id IS NOT NULL)),
     CHECK ((area_kind = 'GEMEENTEN') = (cardinality(area_municipality_ids) > 0))`,
    ["contract_id", "segment_id", "area_region_id"],
  ),
  versionedTable(
    "decision_moment",
    `contract_id text, framework_id text, year integer NOT NULL,
     decides_on date CHECK (extract(year FROM decides_on) = year),
     kind text NOT NULL ${oneOf("kind", ["GO_NO_GO", "EVALUATIE", "VERLENGING", "BEKOSTIGING_HERZIEN"])},
     outcome text ${oneOf("outcome", ["GO", "NO_GO", "GEWIJZIGD_VOORTZETTEN"])},
     decision_reference text, lapses_without_decision text,
     CHECK (num_nonnulls(contract_id, framework_id) = 1)`,
    ["contract_id", "framework_id"],
  ),
  versionedTable(
    "extension_option",
    `contract_id text NOT NULL, decide_in_year integer NOT NULL, extends_to text NOT NULL, extends_until date,
     exercised boolean`,
    ["contract_id"],
  ),
];

const availability = [
  versionedTable(
    "admission_stop",
    `provider_id text NOT NULL, segment_id text, municipality_ids text[] NOT NULL, announced_on date,
     verified boolean NOT NULL, explanation text, CHECK (valid_from IS NOT NULL)`,
    ["provider_id", "segment_id"],
  ),
  versionedTable(
    "waiting_time",
    `provider_id text NOT NULL, segment_id text NOT NULL, days integer CHECK (days >= 0),
     measure text NOT NULL ${oneOf("measure", ["AANMELDING_TOT_INTAKE", "INTAKE_TOT_START"])},
     measured_on date NOT NULL, expires_on date CHECK (expires_on > measured_on),
     measurement_source text NOT NULL, people integer CHECK (people >= 0)`,
    ["provider_id", "segment_id"],
  ),
];

const money = [
  versionedTable(
    "tariff",
    `region_id text NOT NULL, product text NOT NULL,
     product_code text CHECK (product_code ~ '^[0-9]{2}[A-Z][0-9]{2}$'), unit text NOT NULL,
     amount_cents integer NOT NULL CHECK (amount_cents >= 0),
     national_average_cents integer CHECK (national_average_cents >= 0), national_average_on date,
     provider_id text`,
    ["region_id"],
  ),
  versionedTable(
    "ceiling",
    `line_id text NOT NULL, year integer NOT NULL, amount_cents bigint NOT NULL CHECK (amount_cents >= 0),
     used_cents bigint CHECK (used_cents >= 0), CHECK (id = line_id || '/' || year)`,
    ["line_id"],
  ),
  versionedTable(
    "reallocation",
    `reallocated_on date NOT NULL, from_line_id text NOT NULL,
     to_line_id text NOT NULL CHECK (to_line_id <> from_line_id),
     amount_cents bigint NOT NULL CHECK (amount_cents > 0)`,
    ["from_line_id", "to_line_id"],
  ),
];

const figures = [
  versionedTable(
    "stated_figure",
    `region_id text NOT NULL, label text NOT NULL, figure integer NOT NULL, approximate boolean NOT NULL,
     stated_on date, source_file text NOT NULL, source_line integer NOT NULL CHECK (source_line > 0)`,
    ["region_id"],
  ),
  versionedTable(
    "target",
    `region_id text NOT NULL,
     unit text NOT NULL ${oneOf("unit", [
       "CONTRACTED",
       "COUNTERPARTIES",
       "DELIVERING",
       "CONTRACTS",
       "RTA",
       "LTA",
       "MAATWERK",
     ])},
     segment_id text, figure integer NOT NULL CHECK (figure >= 0), by_day date,
     decision_reference text NOT NULL CHECK (decision_reference <> '')`,
    ["region_id"],
  ),
  versionedTable(
    "decision_log",
    `decided_on date NOT NULL, body text NOT NULL, subject text NOT NULL, reference text, source_file text,
     source_line integer CHECK (source_line > 0)`,
  ),
];
