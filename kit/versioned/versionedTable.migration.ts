// SPDX-License-Identifier: EUPL-1.2

/**
 * The SQL of a versioned table. The exclusion constraint is the guard behind all rules: at no moment of knowledge do
 * two versions of one entity hold on the same day. Migrations rely on this text: never change it, add another.
 *
 * @param facts the table's own columns, as SQL
 * @param linked columns that are looked up by value, each given an index
 */
export function versionedTable(name: string, facts: string, linked: readonly string[] = []): string {
  return `
CREATE TABLE ${name} (
  version_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id text NOT NULL CHECK (id <> ''),
  valid_from date,
  valid_until date,
  recorded_from timestamptz(3) NOT NULL,
  recorded_until timestamptz(3),
  act text NOT NULL CHECK (act IN ('REGISTERED', 'AMENDED', 'CORRECTED', 'ENDED', 'WITHDRAWN')),
  actor text NOT NULL CHECK (actor <> ''),
  reason text NOT NULL CHECK (reason <> ''),
  source text,
  ${facts},
  CONSTRAINT ${name}_days CHECK (valid_from < valid_until),
  CONSTRAINT ${name}_recorded CHECK (recorded_from < recorded_until),
  CONSTRAINT ${name}_one_version EXCLUDE USING gist (
    id WITH =, daterange(valid_from, valid_until) WITH &&, tstzrange(recorded_from, recorded_until) WITH &&)
);
CREATE INDEX ${name}_by_id ON ${name} (id);
${linked.map((column) => `CREATE INDEX ${name}_by_${column} ON ${name} (${column});`).join("\n")}`;
}

/** A check that a text column holds one of the codes. */
export function oneOf(column: string, codes: readonly string[]): string {
  return `CHECK (${column} IN (${codes.map((code) => `'${code}'`).join(", ")}))`;
}
