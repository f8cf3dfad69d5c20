// SPDX-License-Identifier: EUPL-1.2
import { type EntityManager } from "typeorm";
import { type LocalDate, type Period } from "../../../kit/localDate";
import { type Moment } from "../../../kit/moment";
import { type Act } from "../../../kit/versioned/version.row";
import { shownStatuses } from "../answer/contracts.rules";
import { stillBeingBuilt } from "./buildingRefusal";
import { type Fact, type FactBodies, type FactName } from "./facts";
import { followedOwners } from "./owners";

/** A version as an owner hands it over. */
export interface FactVersion {
  readonly typeName: FactName;
  readonly id: string;
  readonly validFrom: LocalDate | null;
  readonly validUntil: LocalDate | null;
  readonly recordedFrom: string;
  readonly recordedUntil: string | null;
  readonly act: FactAct;
  readonly body: object;
}

/** What was done to the register by which it came to say this; `OPENED`: it was said before, under embargo. */
export type FactAct = Act | "OPENED";

/** A version with the time during which the register said so. */
export interface RecordedFact extends Period {
  readonly typeName: FactName;
  readonly id: string;
  readonly recordedFrom: Date;
  readonly recordedUntil: Date | null;
  readonly act: FactAct;
  readonly body: object;
}

/** On which day (any, when null) and as known when. */
export interface FactMoment {
  readonly on: LocalDate | null;
  readonly knownAt: Date;
  /** Also what holds only after the day. */
  readonly andAfter?: true;
}

/** Of whom it is asked whether what they contracted in a scheme is in the register. */
export interface Buyers {
  readonly schemeId: string;
  readonly regionIds: readonly string[];
  readonly municipalityIds: readonly string[];
}

type Fields<Name extends FactName> = keyof FactBodies[Name] & string;

/** Narrows to facts whose field has one of the values, or whose list holds one of them. */
export type FactSelection<Name extends FactName> =
  | { readonly ids: readonly string[] }
  | { readonly field: Fields<Name>; readonly anyOf: readonly string[] }
  | { readonly list: Fields<Name>; readonly anyOf: readonly string[] };

/** All SQL over the projected facts. */
export class FactRepository {
  constructor(private readonly manager: EntityManager) {}

  within(manager: EntityManager): FactRepository {
    return new FactRepository(manager);
  }

  async find<Name extends FactName>(
    typeName: Name,
    moment: FactMoment,
    selection?: FactSelection<Name>,
  ): Promise<Fact<Name>[]> {
    const values = selection && ("ids" in selection ? selection.ids : selection.anyOf);
    if (values?.length === 0) return [];
    const rows = await this.manager.query<Built<StoredFact>[]>(
      `SELECT built, id, valid_from::text, valid_until::text, body
         FROM ${builtUpTo("$1")}
         LEFT JOIN fact
           ON type_name = '${typeName}'
          AND recorded_from <= $1 AND (recorded_until IS NULL OR recorded_until > $1)
          AND ($2::date IS NULL
               OR ${moment.andAfter ? "" : "(valid_from IS NULL OR valid_from <= $2) AND "}(valid_until IS NULL OR valid_until > $2))
          ${selection ? conditionOf(selection) : ""}
        ORDER BY id, valid_from NULLS FIRST`,
      [moment.knownAt, moment.on, ...(values ? [values] : [])],
    );
    return whole(rows).map(
      (row) =>
        ({
          ...row.body,
          id: row.id,
          validFrom: row.valid_from,
          validUntil: row.valid_until,
        }) as unknown as Fact<Name>,
    );
  }

  /**
   * Of each in turn, whether by the day a line of a contract has been on the list in the scheme that they bought, or that was
   * bought for them, as known at the moment. What was bought for the whole country says so in a national scheme alone.
   */
  async holdLinesOf(buyers: readonly Buyers[], { on, knownAt }: Moment): Promise<boolean[]> {
    if (buyers.length === 0) return [];
    const rows = await this.manager.query<Built<{ readonly id: number }>[]>(
      `SELECT built, place AS id
         FROM ${builtUpTo("$1")}
         LEFT JOIN (
           jsonb_to_recordset($2::jsonb)
             AS asked (place int, "schemeId" text, "regionIds" text[], "municipalityIds" text[])
           CROSS JOIN LATERAL (
             SELECT 1
               FROM fact segment
               JOIN fact line ON line.type_name = 'ContractLine' AND line.body->>'segmentId' = segment.id
               JOIN fact contract ON contract.type_name = 'Contract' AND contract.id = line.body->>'contractId'
              WHERE segment.type_name = 'Segment' AND segment.body->>'schemeId' = asked."schemeId"
                AND line.recorded_from <= $1 AND (line.recorded_until IS NULL OR line.recorded_until > $1)
                AND ${wasOnListBy("$3", "$4", "line")}
                AND CASE contract.body->>'commissionerKind'
                      WHEN 'LANDELIJK' THEN EXISTS (
                        SELECT 1 FROM fact scheme
                         WHERE scheme.type_name = 'SegmentScheme' AND scheme.id = asked."schemeId"
                           AND scheme.recorded_from <= $1
                           AND (scheme.recorded_until IS NULL OR scheme.recorded_until > $1)
                           AND scheme.body->>'regionId' IS NULL)
                      ELSE contract.body->>'commissionerRegionId' = ANY(asked."regionIds")
                        OR contract.body->'commissionerMunicipalityIds' ?| asked."municipalityIds"
                        OR line.body->>'areaRegionId' = ANY(asked."regionIds")
                        OR line.body->'areaMunicipalityIds' ?| asked."municipalityIds"
                    END
              LIMIT 1) held) ON true`,
      [knownAt, JSON.stringify(buyers.map((each, place) => ({ ...each, place }))), on, [...shownStatuses]],
    );
    const held = new Set(whole(rows).map(({ id }) => id));
    return buyers.map((_, place) => held.has(place));
  }

  /** Whether a contract of the region, or of one of these municipalities, has been on the list by the day, as known at the moment. */
  async holdsContractOf(
    regionId: string,
    municipalityIds: readonly string[],
    { on, knownAt }: Moment,
  ): Promise<boolean> {
    const rows = await this.manager.query<Built<{ readonly id: string }>[]>(
      `SELECT built, contract.id
         FROM ${builtUpTo("$1")}
         LEFT JOIN LATERAL (
           SELECT id FROM fact contract
            WHERE type_name = 'Contract' AND (body->>'commissionerRegionId' = $2 OR body->'commissionerMunicipalityIds' ?| $3)
              AND ${wasOnListBy("$4", "$5", "contract")}
            LIMIT 1) contract ON true`,
      [knownAt, regionId, municipalityIds, on, [...shownStatuses]],
    );
    return whole(rows).length > 0;
  }

  /** Every version that was ever recorded of these entities, up to a moment, on whatever day. */
  async history(
    entities: readonly { readonly typeName: FactName; readonly id: string }[],
    upTo: Date,
  ): Promise<RecordedFact[]> {
    const rows = await this.manager.query<Built<RecordedFact>[]>(
      `SELECT built, type_name AS "typeName", id, valid_from::text AS "validFrom", valid_until::text AS "validUntil",
              recorded_from AS "recordedFrom",
              CASE WHEN recorded_until <= $3 THEN recorded_until END AS "recordedUntil", act, body
         FROM ${builtUpTo("$3")}
         LEFT JOIN fact
           ON (type_name, id) IN (SELECT * FROM unnest($1::text[], $2::text[])) AND recorded_from <= $3
        ORDER BY type_name, id, recorded_from, valid_from NULLS FIRST`,
      [entities.map(({ typeName }) => typeName), entities.map(({ id }) => id), upTo],
    );
    return whole(rows).map(({ built: _, ...fact }) => fact);
  }

  /** Puts all versions of these entities in the place of what was known of them. */
  async replace(
    entities: readonly { readonly typeName: string; readonly id: string }[],
    versions: readonly FactVersion[],
  ): Promise<void> {
    await this.manager.query(
      "DELETE FROM fact WHERE (type_name, id) IN (SELECT * FROM unnest($1::text[], $2::text[]))",
      [entities.map((entity) => entity.typeName), entities.map((entity) => entity.id)],
    );
    await this.manager.query(
      `INSERT INTO fact (type_name, id, valid_from, valid_until, recorded_from, recorded_until, act, body)
       SELECT * FROM unnest($1::text[], $2::text[], $3::date[], $4::date[], $5::timestamptz[], $6::timestamptz[], $7::text[], $8::jsonb[])`,
      [
        versions.map((version) => version.typeName),
        versions.map((version) => version.id),
        versions.map((version) => version.validFrom),
        versions.map((version) => version.validUntil),
        versions.map((version) => version.recordedFrom),
        versions.map((version) => version.recordedUntil),
        versions.map((version) => version.act),
        versions.map((version) => JSON.stringify(version.body)),
      ],
    );
  }

  async clear(): Promise<void> {
    await this.manager.query("DELETE FROM fact");
  }
}

/**
 * Asked in the statement itself, so that each looks at one moment of the database: an answer takes several, and a rebuild
 * may throw all away between two of them. What is built up to a moment says of it what it said before, as a rebuild equals
 * the increments; so it is enough that each statement found it built.
 */
const builtUpTo = (moment: string): string =>
  `(SELECT count(watermark) >= ${followedOwners.length} AND min(watermark) >= ${moment} AS built FROM followed_owner) projection`;

/** A version of a contract as known at $1 that was on the list by the day, on one of the days of the version `within`. */
const wasOnListBy = (day: string, statuses: string, within: string): string => {
  const first = `greatest(contract.valid_from, (contract.body->>'start')::date, ${within}.valid_from)`;
  const end = `least(contract.valid_until, (contract.body->>'end')::date, ${within}.valid_until)`;
  return `contract.recorded_from <= $1 AND (contract.recorded_until IS NULL OR contract.recorded_until > $1)
      AND contract.body->>'status' = ANY(${statuses})
      AND ${first} <= ${day}::date AND ${first} < coalesce(${end}, 'infinity')`;
};

type Built<Row extends { readonly id: string | number }> = Row & { readonly built: boolean | null };

/** The facts that were found; a row without an id only tells that there are none. */
function whole<Row extends { readonly id: string | number }>(rows: readonly Built<Row>[]): Built<Row>[] {
  if (rows.some(({ built }) => !built)) throw stillBeingBuilt();
  return rows.filter(({ id }: { readonly id: string | number | null }) => id !== null);
}

interface StoredFact {
  readonly id: string;
  readonly valid_from: string | null;
  readonly valid_until: string | null;
  readonly body: object;
}

/** Field names come from our own types, never from a request. */
function conditionOf<Name extends FactName>(selection: FactSelection<Name>): string {
  if ("ids" in selection) return "AND id = ANY($3)";
  if ("list" in selection) return `AND body->'${selection.list}' ?| $3`;
  return `AND body->>'${selection.field}' = ANY($3)`;
}
