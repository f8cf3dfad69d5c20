// SPDX-License-Identifier: EUPL-1.2
import { toAsOf } from "../../../kit/moment";
import { toCountedItem } from "../counted/counted.mapper";
import { definition, definitionVersion } from "../report/definition";
import { fingerprintOf } from "../../../kit/fingerprint";
import { type CountUnit, countUnits } from "../report/report.codes";
import { toLandscapeCount } from "../report/report.mapper";
import { type Revision } from "./revision.rules";
import { LandscapeRevision, RecordedChange, RevisionLine } from "./revision.type";

/** What was asked: the same question gives the same fingerprint, as long as the answer is the same. */
export interface RevisionQuestion {
  readonly region: string;
  readonly on: string;
  readonly knownThen: Date;
  readonly knownNow: Date;
}

export function toLandscapeRevision(question: RevisionQuestion, revision: Revision): LandscapeRevision {
  const { knownThen, knownNow } = question;
  return Object.assign(new LandscapeRevision(), {
    knownThen,
    knownNow,
    was: toLandscapeCount(revision.was),
    is: toLandscapeCount(revision.is),
    definition,
    fingerprint: fingerprintOf({
      question: { ...question, knownThen: knownThen.toISOString(), knownNow: knownNow.toISOString() },
      definitionVersion,
      answer: revision,
    }),
    bridges: Object.fromEntries(
      countUnits.map((unit) => [unit, revision.bridges[unit].map((line) => toLine(line, question))]),
    ) as Record<CountUnit, RevisionLine[]>,
  } satisfies LandscapeRevision);
}

function toLine(
  { kind, change, items, providerIds, changes }: Revision["bridges"][CountUnit][number],
  { on, knownThen, knownNow }: RevisionQuestion,
): RevisionLine {
  // What is counted no longer was there as known then.
  const asOf = toAsOf({ on, knownAt: change < 0 ? knownThen : knownNow });
  return Object.assign(new RevisionLine(), {
    kind,
    change,
    items: items.map((item) => toCountedItem({ ...item, reason: null }, asOf)),
    providerIds: [...providerIds],
    changes: changes.map(({ id, ...each }) => Object.assign(new RecordedChange(), { ...each, key: id })),
  } satisfies RevisionLine);
}
