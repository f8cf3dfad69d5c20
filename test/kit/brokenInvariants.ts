// SPDX-License-Identifier: EUPL-1.2
// What must hold of everything that is kept, whatever was done to it: over all tables of all owners, one statement for each.
import { keepingOwners, type KeptKind, keptKinds, linksOf } from "./keptKinds";

export interface Broken {
  readonly table: string;
  readonly rule: string;
  readonly of: string;
}

export type AskDatabase = (sql: string) => Promise<readonly object[]>;

const tableOf = new Map(keptKinds.map(({ entity, table }) => [entity.typeName, table]));

/** All that is wrong with a register; nothing, when it is whole. */
export async function brokenInvariants(
  ask: AskDatabase,
  kinds: readonly KeptKind[] = keptKinds,
): Promise<Broken[]> {
  const broken = await wrongIn(ask, "all", tablesOfNoKind());
  for (const owner of keepingOwners) broken.push(...(await wrongIn(ask, `${owner}.change`, inLog(owner))));
  for (const kind of kinds) broken.push(...(await wrongIn(ask, kind.table, inKind(kind))));
  return broken;
}

async function wrongIn(ask: AskDatabase, table: string, statements: readonly string[]): Promise<Broken[]> {
  const rows = await ask(statements.join("\nUNION ALL\n"));
  return (rows as Omit<Broken, "table">[]).map(({ rule, of }) => ({ table, rule, of }));
}

const wrong = (rule: string, of: string): string => `SELECT '${rule}' AS rule, ${of} AS "of"`;

/** A kind that its owner does not declare would be looked at by nobody. The read side keeps copies. */
const tablesOfNoKind = (): string[] => [
  `${wrong("is a table of versions of a kind", "table_schema || '.' || table_name")}
     FROM information_schema.columns
    WHERE column_name = 'recorded_until' AND table_schema <> 'coverage'
      AND table_schema || '.' || table_name NOT IN (${[...tableOf.values()].map(quoted).join(", ")})`,
];

function inLog(owner: string): string[] {
  const types = keptKinds.filter((kind) => kind.owner === owner).map(({ entity }) => entity.typeName);
  return [
    `${wrong("is numbered from one on without holes, as its head says", "last_sequence::text")}
       FROM ${owner}.feed_head, (
              SELECT count(DISTINCT sequence) AS many, coalesce(min(sequence), 1) AS first,
                     coalesce(max(sequence), 0) AS last, coalesce(max(recorded_at), 'epoch') AS latest
                FROM ${owner}.change) AS log
      WHERE (first, last, many, latest) <> (1, last_sequence, last_sequence, last_recorded_at)`,
    `${wrong("is recorded in the order of its numbers", "sequence::text")}
       FROM (SELECT sequence, recorded_at, lag(recorded_at) OVER (ORDER BY sequence) AS before FROM ${owner}.change) AS line
      WHERE recorded_at < before`,
    `${wrong("has one author and one reason at a moment", "recorded_at::text")}
       FROM ${owner}.change GROUP BY recorded_at HAVING count(DISTINCT (actor, reason, source)) > 1`,
    `${wrong("is about a kind that is kept", "type_name || ' ' || key")}
       FROM ${owner}.change WHERE type_name NOT IN (${types.map(quoted).join(", ")})`,
  ];
}

function inKind(kind: KeptKind): string[] {
  const { entity, table } = kind;
  const { fact: whole, passesOn = false } = entity.belongsTo ?? {};
  return [
    ...changesAndVersions(kind),
    `${wrong("holds once on a day, at any moment of knowledge", "one.id")}
       FROM ${table} AS one JOIN ${table} AS other ON one.id = other.id AND one.version_id < other.version_id
        AND daterange(one.valid_from, one.valid_until) && daterange(other.valid_from, other.valid_until)
        AND tstzrange(one.recorded_from, one.recorded_until) && tstzrange(other.recorded_from, other.recorded_until)`,
    ...linksOf(kind).map(([fact]) => withoutFooting(kind, fact)),
    ...(whole === undefined || passesOn
      ? []
      : [
          `${wrong("stays a part of the same", "id")}
             FROM ${table} GROUP BY id HAVING count(DISTINCT ${kind.columnOf(whole)}) > 1`,
        ]),
  ];
}

/** Each version has the changes that wrote and closed it, and each change the versions that it tells of. */
function changesAndVersions({ owner, entity, table }: KeptKind): string[] {
  const ofKind = `${owner}.change AS change WHERE type_name = '${entity.typeName}'`;
  const changed = (moment: string): string =>
    `(SELECT FROM ${ofKind} AND key = version.id AND recorded_at = version.${moment})`;
  const versions = (condition: string): string =>
    `EXISTS (SELECT FROM ${table} AS version WHERE version.id = told.key AND ${condition})`;
  const begun = versions("recorded_from = told.recorded_at");
  const closed = versions("recorded_until = told.recorded_at");
  const left = versions(
    "recorded_from <= told.recorded_at AND (recorded_until IS NULL OR recorded_until > told.recorded_at)",
  );
  return [
    `${wrong("has the change that wrote it, with its author, reason and source", "id || ' ' || version_id")}
       FROM ${table} AS version
      WHERE NOT EXISTS (SELECT FROM ${ofKind} AND key = version.id AND recorded_at = version.recorded_from
                           AND change.actor = version.actor AND change.reason = version.reason
                           AND change.source IS NOT DISTINCT FROM version.source)`,
    `${wrong("has the change that closed it", "id || ' ' || version_id")}
       FROM ${table} AS version WHERE recorded_until IS NOT NULL AND NOT EXISTS ${changed("recorded_until")}`,
    // What one batch enters and withdraws was never so for anybody.
    `${wrong("has the versions that a change tells of", "key || ' ' || last || ' ' || recorded_at")}
       FROM (SELECT key, recorded_at, (array_agg(kind ORDER BY sequence))[1] AS first,
                    (array_agg(kind ORDER BY sequence DESC))[1] AS last
               FROM ${ofKind} AND kind <> 'CONFIRMED' GROUP BY key, recorded_at) AS told
      WHERE NOT CASE WHEN last = 'WITHDRAWN' THEN NOT ${left} AND (first = 'CREATED' OR ${closed})
                     WHEN 'CREATED' IN (first, last) THEN ${begun}
                     ELSE ${begun} OR ${closed} END`,
    `${wrong("is checked only where it is", "key || ' ' || recorded_at")}
       FROM (SELECT key, recorded_at FROM ${ofKind} AND kind = 'CONFIRMED') AS told
      WHERE NOT (${left} OR ${closed})`,
    `${wrong("is entered first, and again only after it was withdrawn", "key || ' ' || sequence")}
       FROM (SELECT key, sequence, kind, lag(kind) OVER (PARTITION BY key ORDER BY sequence) AS before FROM ${ofKind}) AS told
      WHERE (kind = 'CREATED') <> (coalesce(before, 'WITHDRAWN') = 'WITHDRAWN')`,
  ];
}

/** A link needs what it names on its first day without a gap, unless its declaration says otherwise. */
function withoutFooting(kind: KeptKind, fact: string): string {
  const { typeName = "", footing, list } = kind.entity.facts[fact] ?? {};
  const column = kind.columnOf(fact);
  const named = list ? `unnest(${column})` : column;
  const other = tableOf.get(typeName);
  if (other === undefined) throw new Error(`Nobody keeps a ${typeName}, which ${kind.name}.${fact} names.`);
  const day = typeof footing === "object" ? kind.columnOf(footing.onDayIn) : "NULL::date";
  const held = "daterange(other.valid_from, other.valid_until)";
  const isThere =
    footing === "ever"
      ? "true"
      : typeof footing === "object"
        ? `${held} @> said.day`
        : `CASE WHEN lower_inf(run) THEN ${held} && run ELSE ${held} @> lower(run) END`;
  return `${wrong(`leads by ${fact} to a ${typeName} that is there`, "id || ' to ' || named")}
     FROM (SELECT id, named, day, unnest(range_agg(daterange(valid_from, valid_until))) AS run
             FROM (SELECT id, valid_from, valid_until, ${named} AS named, ${day} AS day
                     FROM ${kind.table} WHERE recorded_until IS NULL) AS version
            WHERE named IS NOT NULL GROUP BY id, named, day) AS said
    WHERE NOT EXISTS (SELECT FROM ${other} AS other
                       WHERE other.id = said.named AND other.recorded_until IS NULL AND ${isThere})`;
}

const quoted = (text: string): string => `'${text}'`;
