// SPDX-License-Identifier: EUPL-1.2

/**
 * The SQL of an owner's change log and of the keys it knows of other owners. The single row of `feed_head` is the
 * short lock under which sequence and recorded moment are given, so that both follow the order of commits. Migrations
 * rely on this text: never change it, add another.
 */
export const feedTables = `
CREATE TABLE change (
  sequence bigint PRIMARY KEY,
  type_name text NOT NULL,
  key text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('CREATED', 'CHANGED', 'ENDED', 'WITHDRAWN')),
  recorded_at timestamptz(3) NOT NULL,
  valid_from date,
  actor text NOT NULL,
  reason text NOT NULL,
  source text
);
CREATE TABLE feed_head (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  register_id uuid NOT NULL DEFAULT gen_random_uuid(),
  last_sequence bigint NOT NULL,
  last_recorded_at timestamptz(3) NOT NULL
);
INSERT INTO feed_head (last_sequence, last_recorded_at) VALUES (0, 'epoch');
CREATE TABLE known_key (
  type_name text NOT NULL,
  key text NOT NULL,
  withdrawn boolean NOT NULL DEFAULT false,
  PRIMARY KEY (type_name, key)
);
CREATE TABLE followed_feed (
  owner text PRIMARY KEY,
  cursor text
);`;
