// SPDX-License-Identifier: EUPL-1.2
import { type Missing } from "../../../graph/graph";
import { keptEntities } from "../../../labels/register.labels";
import { type Call } from "../../../page/page";
import { recordLink } from "../frame/keepingLinks";
import { type Known, lookUp, type LookedUp, owners, together } from "../known/lookUp";
import { Names } from "../known/names";
import { isKept, type Kept } from "../record/past";

interface Link {
  readonly label: string;
  readonly to: string;
}

export interface FoundGroup {
  readonly title: string;
  readonly found: readonly Link[];
}

export interface Found {
  /** By kind; kinds of which nothing was found are left out. */
  readonly groups: readonly FoundGroup[];
  /** Whether there are more than are shown. */
  readonly hasMore: boolean;
  /** Where the one is that has this very number, when its kind was chosen. */
  readonly exact: string | null;
  readonly missing: readonly Missing[];
}

/** So many are looked behind for what belongs to them. */
const mostLookedBehind = 30;

/** What is called so, in whatever kind; and what belongs to that, such as the memberships of a provider. */
export async function foundIn(call: Call, text: string): Promise<Found> {
  const asked = call.query.get("soort") ?? "";
  const kind = isKept(asked) ? asked : null;
  const named = await among(call, { text }, null);
  const ids = [...new Set(named.found.map(({ id }) => id))].slice(0, mostLookedBehind);
  const tied = ids.length === 0 ? null : await among(call, { tiedTo: ids }, kind);
  // What belongs to a provider is a contract, and what one looks for may be a line of it.
  const contracts = [...named.found, ...(tied?.found ?? [])]
    .filter(({ typeName }) => typeName === "Contract")
    .map(({ id }) => id)
    .slice(0, mostLookedBehind);
  const under = contracts.length === 0 ? null : await among(call, { tiedTo: contracts }, kind);
  const own = kind === null ? null : await among(call, { text }, kind);
  const told = together([own ?? named, ...(tied ? [tied] : []), ...(under ? [under] : [])]);
  const all = new Map(
    told.found
      .filter(({ typeName }) => kind === null || typeName === kind)
      .map((known) => [`${known.typeName} ${known.id}`, known]),
  );
  const names = await Names.of(call, [], [...all.values()]);
  const exact = kind !== null && all.has(`${kind} ${text}`) ? recordLink(call, kind, text) : null;
  return {
    exact,
    groups: groupsOf(call, [...all.values()], names),
    hasMore: told.hasMore,
    missing: [...named.missing, ...told.missing, ...names.missing],
  };
}

/** With every owner at once, or with the one that keeps the kind. */
async function among(
  call: Call,
  sought: { readonly text?: string; readonly tiedTo?: readonly string[] },
  kind: Kept | null,
): Promise<LookedUp> {
  const asked = kind === null ? owners : [keptEntities[kind].owner];
  return together(
    await Promise.all(asked.map((owner) => lookUp(call, owner, sought, kind === null ? null : [kind]))),
  );
}

function groupsOf(call: Call, all: readonly Known[], names: Names): FoundGroup[] {
  const kinds = (Object.keys(keptEntities) as Kept[]).toSorted(
    (one, other) => owners.indexOf(keptEntities[one].owner) - owners.indexOf(keptEntities[other].owner),
  );
  return kinds.flatMap((kind) => {
    const own = all.filter(({ typeName }) => typeName === kind);
    const title = keptEntities[kind][call.language];
    return own.length === 0
      ? []
      : [
          {
            title: title.charAt(0).toUpperCase() + title.slice(1),
            found: own.map((known) => ({
              label: `${names.inWords(known)} (${known.id})`,
              to: recordLink(call, kind, known.id),
            })),
          },
        ];
  });
}
