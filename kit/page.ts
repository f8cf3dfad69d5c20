// SPDX-License-Identifier: EUPL-1.2
import { Directive, Field, ObjectType } from "type-graphql";
import { inputError } from "./errors";

export const largestPage = 100;

@ObjectType({ description: "Where this page ends (paginering)." })
@Directive("@shareable")
export class PageInfo {
  @Field(() => Boolean, { description: "Is there more after this page? (volgende pagina)" })
  hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Give this as `after` for the next page; null on an empty page.",
  })
  endCursor!: string | null;
}

/** Refuses a page size that is not served. Feeds serve larger pages than lists. */
export function checkFirst(first: number, largest = largestPage): number {
  if (Number.isInteger(first) && first >= 1 && first <= largest) return first;
  throw inputError("first", `a number from 1 to ${largest}`, first);
}

/**
 * A cursor holds the sort keys of the last row and the list it is of; given to another list it is refused: never
 * answered with page one.
 */
export function toCursor(list: string, keys: readonly CursorKey[]): string {
  return Buffer.from(JSON.stringify(["v1", list, ...keys])).toString("base64url");
}

export type CursorKey = string | number | null;

export function fromCursor(list: string, cursor: string): CursorKey[] {
  const [version, ofList, ...keys] = parse(cursor);
  if (version !== "v1" || ofList !== list) {
    throw inputError("after", "a cursor that this same question gave", cursor);
  }
  return keys as CursorKey[];
}

function parse(cursor: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(parsed) ? (parsed as unknown[]) : [];
  } catch {
    return [];
  }
}
