// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import { inputError } from "./errors";
import { type LocalDate } from "./localDate";
import { type AsOf, fromAsOf, type Moment, toAsOf } from "./moment";
import { checkFirst, type CursorKey, fromCursor, type PageInfo, toCursor } from "./page";

export interface PageArguments {
  readonly on: LocalDate | null | undefined;
  readonly knownAt: Date | null | undefined;
  readonly first: number;
  readonly after: string | null | undefined;
}

/** A checked request for one page of a list as of a moment. */
export interface PageRequest {
  readonly moment: Moment;
  readonly asOf: AsOf;
  readonly first: number;
  /** The sort keys of the row to go on behind; null for the first page. */
  readonly after: readonly CursorKey[] | null;
  cursorOf(keys: readonly CursorKey[]): string;
}

/**
 * Reads the arguments of a list. The cursor keeps the moment of the first page, so that the pages together are the whole
 * set of that moment, whatever is recorded meanwhile; it is refused when the question differs.
 *
 * @param question all arguments that decide what is in the list
 * @param keyCount how many sort keys a row has, each a text
 */
export async function pageRequest(
  list: string,
  question: unknown,
  given: PageArguments,
  keyCount: number,
  momentOf: (on: LocalDate | null | undefined, knownAt: Date | null | undefined) => Promise<Moment>,
): Promise<PageRequest> {
  const first = checkFirst(given.first);
  const name = `${list}:${fingerprint(question)}`;
  const resumed = given.after == null ? null : resume(name, given, keyCount);
  // The moment in a cursor is checked like any other: a cursor is only a text that a client sends.
  const asked = resumed?.moment ?? given;
  const moment = await momentOf(asked.on, asked.knownAt);
  const asOf = toAsOf(moment);
  return {
    moment,
    asOf,
    first,
    after: resumed?.keys ?? null,
    cursorOf: (keys) => toCursor(name, [asOf, ...keys]),
  };
}

/** Edges and page info of rows that were read with one more than asked for. */
export function pageOf<Row>(
  rows: readonly Row[],
  page: PageRequest,
  keysOf: (row: Row) => readonly CursorKey[],
): { edges: { cursor: string; node: Row }[]; pageInfo: PageInfo } {
  const edges = rows.slice(0, page.first).map((node) => ({ cursor: page.cursorOf(keysOf(node)), node }));
  return {
    edges,
    pageInfo: { hasNextPage: rows.length > page.first, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

/** A page of a list that was worked out whole: what stands behind the row that the cursor names. */
export function pageOfWhole<Row>(
  rows: readonly Row[],
  page: PageRequest,
  keysOf: (row: Row) => readonly CursorKey[],
): ReturnType<typeof pageOf<Row>> {
  const { after } = page;
  if (after === null) return pageOf(rows, page, keysOf);
  const index = rows.findIndex((row) => keysOf(row).every((key, place) => key === after[place]));
  // The cursor fixes the moment, so its row is on the list; else the cursor was made up.
  if (index < 0) throw inputError("after", "a cursor that this same question gave");
  return pageOf(rows.slice(index + 1), page, keysOf);
}

function resume(name: string, given: PageArguments, keyCount: number): { moment: Moment; keys: CursorKey[] } {
  const [asOf, ...keys] = fromCursor(name, given.after as string);
  const moment = typeof asOf === "string" ? fromAsOf(asOf) : null;
  if (!moment || keys.length !== keyCount || keys.some((key) => typeof key !== "string"))
    throw inputError("after", "a cursor that this same question gave", given.after);
  if (given.on && given.on !== moment.on)
    throw inputError("on", `${moment.on}, the day of the first page`, given.on);
  if (given.knownAt && given.knownAt.getTime() !== moment.knownAt.getTime()) {
    throw inputError(
      "knownAt",
      `${moment.knownAt.toISOString()}, the moment of the first page`,
      given.knownAt,
    );
  }
  return { moment, keys };
}

/** Equal for questions that ask the same: absent, null and empty are one, and the order of fields does not matter. */
function fingerprint(question: unknown): string {
  const canonical = JSON.stringify(question, (_key, value: unknown) => {
    if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
    const entries = Object.entries(value).filter(([, each]) => each != null);
    return entries.length === 0
      ? undefined
      : Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  return createHash("sha256")
    .update(canonical ?? "")
    .digest("base64url")
    .slice(0, 12);
}
