// SPDX-License-Identifier: EUPL-1.2
import { type Work } from "../feed/ledger.repository";
import { type Period } from "../localDate";
import { type VersionedEntity } from "./entity";
import { type Slice } from "./timeline.rules";
import { type Act, type FactsOf, type VersionRow } from "./version.row";

export const periodOf = (days: Period): Period => ({
  validFrom: days.validFrom,
  validUntil: days.validUntil,
});

/** What versions of one entity say, without who said it and when. */
export function toTimeline<Row extends VersionRow>(
  entity: VersionedEntity<Row>,
  rows: readonly Row[],
): Slice<FactsOf<Row>>[] {
  return rows.map((row) => ({ ...periodOf(row), facts: toFacts(entity, row) }));
}

/** A version as it is written down now, by whoever does this work. */
export function toVersion<Row extends VersionRow>(
  { recordedAt, authorship }: Work,
  act: Act,
  id: string,
  slice: Slice<FactsOf<Row>>,
): Omit<Row, "versionId"> {
  return {
    ...slice.facts,
    ...authorship,
    ...periodOf(slice),
    id,
    act,
    recordedFrom: recordedAt,
    recordedUntil: null,
  } as unknown as Omit<Row, "versionId">;
}

const toFacts = <Row extends VersionRow>(entity: VersionedEntity<Row>, row: Row): FactsOf<Row> =>
  Object.fromEntries(
    Object.keys(entity.facts).map((name) => [name, row[name as keyof Row]]),
  ) as unknown as FactsOf<Row>;
