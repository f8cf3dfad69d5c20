// SPDX-License-Identifier: EUPL-1.2
// Entities and facts like those that are there, for a test that wants one more of any kind.
import { factNames } from "../../kit/versioned/entity";
import { type VersionRow } from "../../kit/versioned/version.row";
import { type KeptKind } from "../kit/keptKinds";

/** How an entity begins. */
export interface Beginning {
  readonly id: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** As many of those that are there as are looked at. */
const most = 6;

export const factsOf = ({ entity }: KeptKind, row: VersionRow): Record<string, unknown> =>
  Object.fromEntries(factNames(entity).map((name) => [name, row[name as keyof VersionRow]]));

/** Each of some that are there, under ids of the same form that nothing has. */
export function beginningsLike(kind: KeptKind, rows: readonly VersionRow[]): Beginning[] {
  const taken = new Set(rows.map(({ id }) => id));
  return rows
    .slice(0, most)
    .flatMap((row) =>
      [`${row.id}-L`, `${row.id}_L`, `${row.id}9`, row.id.replace(/\d/, "9")]
        .filter((id) => !taken.has(id))
        .map((id) => ({ id, from: row.validFrom, until: row.validUntil, facts: factsOf(kind, row) })),
    );
}

/** One fact at a time, as something else than it is: of its own kind, or as others of the kind have it. */
export function otherValues(
  kind: KeptKind,
  facts: Readonly<Record<string, unknown>>,
  rows: readonly VersionRow[],
): Record<string, unknown>[] {
  return factNames(kind.entity).flatMap((name) => {
    const { kind: form, codes = {}, list } = kind.entity.facts[name] ?? {};
    const now = facts[name];
    const made: unknown[] = [];
    if (form === "yesNo") made.push(now !== true);
    if (form === "text" && !list) made.push(`${typeof now === "string" ? now : "Anders"} (anders)`, "7");
    if (form === "code" && !list) made.push(...Object.keys(codes));
    if (form === "whole" || form === "figure") made.push(Number(now ?? 0) + 1);
    const others = rows.slice(0, most).map((row) => row[name as keyof VersionRow] as unknown);
    return [...made, ...others]
      .filter((value) => JSON.stringify(value) !== JSON.stringify(now))
      .map((value) => ({ [name]: value }));
  });
}
