// SPDX-License-Identifier: EUPL-1.2
import { isLocalDate, type LocalDate } from "./localDate";

/** A day of the world, and a moment of knowledge: what the register knew then about that day. */
export interface Moment {
  readonly on: LocalDate;
  readonly knownAt: Date;
}

/**
 * The moment as one token, the second half of every dated entity's key. It is handed on along every link between
 * subgraphs, so that all parts of one answer speak of the same day and the same knowledge.
 */
export type AsOf = string;

const form = /^([\d-]{10})~([0-9a-z]{1,11})$/;

export function toAsOf(moment: Moment): AsOf {
  return `${moment.on}~${moment.knownAt.getTime().toString(36)}`;
}

/** Null for anything that is not a token of ours. */
export function fromAsOf(asOf: AsOf): Moment | null {
  const [, on, knownAt] = form.exec(asOf) ?? [];
  if (on === undefined || knownAt === undefined || !isLocalDate(on)) return null;
  const instant = new Date(parseInt(knownAt, 36));
  return Number.isNaN(instant.getTime()) ? null : { on, knownAt: instant };
}
