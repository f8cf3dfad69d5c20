// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from "node:util";
import { type Work } from "../feed/ledger.repository";
import { contains, type LocalDate, type Period } from "../localDate";
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

/**
 * Since when the register has been saying this of a day without a break, given every version of the entity up to a moment. Other
 * days of it that are changed make new versions that say the same of this one.
 */
export function saidSince<Row extends VersionRow>(
  entity: VersionedEntity<Row>,
  versions: readonly Row[],
  day: LocalDate,
): Date | null {
  const [last, ...earlier] = versions
    .filter((version) => contains(version, day))
    .sort((one, other) => other.recordedFrom.getTime() - one.recordedFrom.getTime());
  if (!last) return null;
  const facts = toFacts(entity, last);
  let since = last.recordedFrom;
  for (const version of earlier) {
    const goesOver = version.recordedUntil?.getTime() === since.getTime();
    if (!goesOver || !isDeepStrictEqual(toFacts(entity, version), facts)) break;
    since = version.recordedFrom;
  }
  return since;
}

const toFacts = <Row extends VersionRow>(entity: VersionedEntity<Row>, row: Row): FactsOf<Row> =>
  Object.fromEntries(
    Object.keys(entity.facts).map((name) => [name, row[name as keyof Row]]),
  ) as unknown as FactsOf<Row>;
