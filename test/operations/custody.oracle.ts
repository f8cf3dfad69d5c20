// SPDX-License-Identifier: EUPL-1.2
// Who may keep what, written down a second time: as SQL over the tables, from the words of the issue and the design, and
// importing nothing of the product. One row for each way in which an entity is kept.

/** Who may keep a row: the office of the region, of any region, or officers of all the municipalities. */
export interface Kept {
  readonly id: string;
  readonly region: string | null;
  readonly municipalities: readonly string[] | null;
  /** Municipalities of a local line under a region's contract, all of them members of that region. */
  readonly local: readonly string[] | null;
}

export interface Kind {
  readonly owner: "providers" | "contracts" | "municipalities" | "quality";
  /** As the owner's graph names the entity. */
  readonly entity: string;
  readonly confidential?: true;
  readonly sql: string;
}

const noMunicipalities = "NULL::text[] AS municipalities, NULL::text[] AS local";
const shared = (table: string): string => `SELECT id, 'ANY' AS region, ${noMunicipalities} FROM ${table}`;
const adminOnly = (table: string): string => `SELECT id, NULL AS region, ${noMunicipalities} FROM ${table}`;
const ofRegion = (table: string, region = "region_id"): string =>
  `SELECT id, ${region} AS region, ${noMunicipalities} FROM ${table}`;
const ofMunicipality = (table: string): string =>
  `SELECT id, NULL AS region, ARRAY[municipality_id] AS municipalities, NULL::text[] AS local FROM ${table}`;

const segmentRegion = (column: string): string =>
  `(SELECT scheme.region_id FROM contracts.segment JOIN contracts.segment_scheme AS scheme ON scheme.id = scheme_id
     WHERE segment.id = ${column} LIMIT 1)`;

const contractOf = (table: string, column: string): string =>
  `SELECT it.id, contract.commissioner_region_id AS region,
          nullif(contract.commissioner_municipality_ids, '{}') AS municipalities, NULL::text[] AS local
     FROM ${table} AS it LEFT JOIN contracts.contract ON contract.id = it.${column} AND contract.recorded_until IS NULL`;

/** Lets the SQL find the region of which all municipalities of a stop are members when it begins. */
const regionOfStop = `(
    SELECT member.region_id FROM municipalities.region_membership AS member
     WHERE member.recorded_until IS NULL AND member.purpose = 'INKOOP_JEUGDHULP'
       AND coalesce(member.valid_from, '-infinity') <= stop.valid_from
       AND coalesce(member.valid_until, 'infinity') > stop.valid_from
       AND member.municipality_id = ANY (stop.municipality_ids)
     GROUP BY member.region_id HAVING count(*) = cardinality(stop.municipality_ids))`;

/** Lets the SQL say of a line whether all municipalities of its area are members of a region when it begins. */
const isWithin = (region: string): string => `(
    SELECT count(*) FROM municipalities.region_membership AS member
     WHERE member.region_id = ${region} AND member.recorded_until IS NULL
       AND coalesce(member.valid_from, '-infinity') <= coalesce(line.valid_from, '-infinity')
       AND coalesce(member.valid_until, 'infinity') > coalesce(line.valid_from, '-infinity')
       AND member.purpose = 'INKOOP_JEUGDHULP' AND member.municipality_id = ANY (line.area_municipality_ids)
  ) = cardinality(line.area_municipality_ids)`;

/** Who bought it, when it was bought for what is theirs; else nobody. */
const lineOf = `SELECT line.id,
        CASE line.area_kind
          WHEN 'REGIO' THEN CASE WHEN line.area_region_id = contract.commissioner_region_id THEN line.area_region_id END
          WHEN 'GEMEENTEN' THEN CASE WHEN ${isWithin("contract.commissioner_region_id")} THEN contract.commissioner_region_id END
        END AS region,
        CASE WHEN line.area_kind = 'GEMEENTEN' AND contract.commissioner_municipality_ids <> '{}'
             THEN contract.commissioner_municipality_ids || line.area_municipality_ids END AS municipalities,
        CASE WHEN line.scale = 'LOCAL' AND line.area_kind = 'GEMEENTEN' AND ${isWithin("contract.commissioner_region_id")}
             THEN line.area_municipality_ids END AS local
   FROM contracts.contract_line AS line JOIN contracts.contract ON contract.id = line.contract_id AND contract.recorded_until IS NULL`;

const throughLine = (table: string, column: string): string =>
  `SELECT it.id, line.region, line.municipalities, line.local FROM ${table} AS it JOIN (${lineOf}) AS line ON line.id = it.${column}`;

const ofSegmentOrAny = (table: string): string =>
  `SELECT id, CASE WHEN segment_id IS NULL THEN 'ANY' ELSE ${segmentRegion("segment_id")} END AS region, ${noMunicipalities} FROM ${table}`;

export const kinds: readonly Kind[] = [
  { owner: "providers", entity: "identity", sql: adminOnly("providers.identity") },
  ...["provider", "location", "intakeContact", "consortium", "consortiumMembership", "succession"].map(
    (entity): Kind => ({ owner: "providers", entity, sql: shared(`providers.${snake(entity)}`) }),
  ),
  ...["procurementFramework", "segmentScheme", "statedFigure", "target"].map((entity): Kind => ({
    owner: "contracts",
    entity,
    sql: ofRegion(`contracts.${snake(entity)}`),
  })),
  {
    owner: "contracts",
    entity: "segment",
    sql: `SELECT it.id, ${segmentRegion("it.id")} AS region, ${noMunicipalities} FROM contracts.segment AS it`,
  },
  {
    owner: "contracts",
    entity: "crosswalk",
    sql: ofRegion("contracts.crosswalk", segmentRegion("to_segment_id")),
  },
  {
    owner: "contracts",
    entity: "contract",
    sql: `SELECT id, commissioner_region_id AS region, nullif(commissioner_municipality_ids, '{}') AS municipalities,
                 NULL::text[] AS local FROM contracts.contract`,
  },
  { owner: "contracts", entity: "contractLine", sql: lineOf },
  {
    owner: "contracts",
    entity: "admissionStop",
    sql: `SELECT id, CASE WHEN segment_id IS NOT NULL THEN ${segmentRegion("segment_id")}
                          WHEN municipality_ids = '{}' THEN 'ANY' ELSE ${regionOfStop} END AS region,
                 nullif(municipality_ids, '{}') AS municipalities, NULL::text[] AS local
            FROM contracts.admission_stop AS stop`,
  },
  { owner: "contracts", entity: "waitingTime", sql: ofSegmentOrAny("contracts.waiting_time") },
  { owner: "contracts", entity: "tariff", confidential: true, sql: ofRegion("contracts.tariff") },
  {
    owner: "contracts",
    entity: "ceiling",
    confidential: true,
    sql: throughLine("contracts.ceiling", "line_id"),
  },
  {
    owner: "contracts",
    entity: "reallocation",
    confidential: true,
    // By who keeps both lines.
    sql: `SELECT it.id, CASE WHEN line.region = other.region THEN line.region END AS region,
                 CASE WHEN line.municipalities = other.municipalities THEN line.municipalities END AS municipalities,
                 CASE WHEN line.local = other.local THEN line.local END AS local
            FROM contracts.reallocation AS it JOIN (${lineOf}) AS line ON line.id = it.from_line_id
            JOIN (${lineOf}) AS other ON other.id = it.to_line_id`,
  },
  {
    owner: "contracts",
    entity: "decisionMoment",
    sql: `SELECT it.id, coalesce(contract.commissioner_region_id, framework.region_id) AS region,
                 nullif(contract.commissioner_municipality_ids, '{}') AS municipalities, NULL::text[] AS local
            FROM contracts.decision_moment AS it
            LEFT JOIN contracts.contract ON contract.id = it.contract_id AND contract.recorded_until IS NULL
            LEFT JOIN contracts.procurement_framework AS framework
                   ON framework.id = it.framework_id AND framework.recorded_until IS NULL`,
  },
  {
    owner: "contracts",
    entity: "extensionOption",
    sql: contractOf("contracts.extension_option", "contract_id"),
  },
  { owner: "contracts", entity: "decisionLog", sql: shared("contracts.decision_log") },
  { owner: "municipalities", entity: "region", sql: ofRegion("municipalities.region", "id") },
  { owner: "municipalities", entity: "municipality", sql: adminOnly("municipalities.municipality") },
  { owner: "municipalities", entity: "reorganisation", sql: adminOnly("municipalities.reorganisation") },
  { owner: "municipalities", entity: "regionMembership", sql: ofRegion("municipalities.region_membership") },
  { owner: "municipalities", entity: "deployment", sql: ofMunicipality("municipalities.deployment") },
  {
    owner: "municipalities",
    entity: "accessTeam",
    // Who contracts a team changes over time; it is kept by who does on all days.
    sql: `SELECT id, CASE WHEN every(contracted_by_region_id IS NOT NULL) THEN min(contracted_by_region_id) END AS region,
                 ARRAY[min(municipality_id)] AS municipalities, NULL::text[] AS local
            FROM municipalities.access_team WHERE recorded_until IS NULL GROUP BY id`,
  },
  { owner: "municipalities", entity: "expertTeam", sql: ofRegion("municipalities.expert_team") },
  {
    owner: "municipalities",
    entity: "localProvision",
    sql: ofMunicipality("municipalities.local_provision"),
  },
  {
    owner: "municipalities",
    entity: "referralRoute",
    sql: ofRegion("municipalities.referral_route", segmentRegion("segment_id")),
  },
  ...["principle", "criterion", "norm", "kpi"].map((entity): Kind => ({
    owner: "quality",
    entity,
    sql: ofRegion(`quality.${snake(entity)}`),
  })),
  ...["assessment", "certification", "supervision", "wntStatement"].map((entity): Kind => ({
    owner: "quality",
    entity,
    sql: shared(`quality.${snake(entity)}`),
  })),
  { owner: "quality", entity: "kpiAgreement", sql: contractOf("quality.kpi_agreement", "contract_id") },
  { owner: "quality", entity: "measure", sql: contractOf("quality.measure", "contract_id") },
  {
    owner: "quality",
    entity: "kpiResult",
    sql: `SELECT it.id, contract.commissioner_region_id AS region,
                 nullif(contract.commissioner_municipality_ids, '{}') AS municipalities, NULL::text[] AS local
            FROM quality.kpi_result AS it JOIN quality.kpi_agreement AS agreement ON agreement.id = it.agreement_id
            LEFT JOIN contracts.contract ON contract.id = agreement.contract_id AND contract.recorded_until IS NULL`,
  },
];

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

interface Bearer {
  readonly roles: readonly string[];
  readonly regions?: readonly string[];
  readonly municipalities?: readonly string[];
}

/** May the bearer keep it while it is as it is? */
export function mayKeep({ roles, regions = [], municipalities = [] }: Bearer, kept: Kept): boolean {
  if (roles.includes("admin")) return true;
  if (!roles.includes("procurement")) return false;
  if (kept.region === "ANY" && regions.length > 0) return true;
  if (kept.region !== null && regions.includes(kept.region)) return true;
  return [kept.municipalities, kept.local].some(
    (ids) => ids !== null && ids.length > 0 && ids.every((id) => municipalities.includes(id)),
  );
}
