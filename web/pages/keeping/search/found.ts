// SPDX-License-Identifier: EUPL-1.2
import { type Missing } from "../../../graph/graph";
import { keptEntities } from "../../../labels/register.labels";
import { type Call } from "../../../page/page";
import { recordLink } from "../frame/keepingLinks";
import { consortiaOf } from "../known/consortia";
import { type Known, keepers, lookUp, type LookedUp, mostTied, nothing, together } from "../known/lookUp";
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

/** What is called so, in whatever kind; and what belongs to that, such as the memberships of a provider. */
export async function foundIn(call: Call, text: string): Promise<Found> {
  const asked = call.query.get("soort") ?? "";
  const kind = isKept(asked) ? asked : null;
  // What was recorded just now has this number itself: what belongs to it is not looked for, and is no more of it.
  if (kind !== null && call.query.has("vastgelegd")) {
    return listed(call, await among(call, { text }, kind), null);
  }
  // What one looks for may belong to what is of another kind: the kind is looked at last.
  const [named, own] = await Promise.all([
    among(call, { text }, null),
    kind === null ? nothing : among(call, { text }, kind),
  ]);
  const [tied, between] = await Promise.all([
    behind(call, idsOf(named.found), kind),
    kind === null || kind === "Contract" ? nothing : behind(call, idsOf(named.found), "Contract"),
  ]);
  const consortia = await consortiaOf(call, named.found);
  const theirs = await behind(call, consortia.ids, "Contract");
  // What belongs to a provider is a contract, and what one looks for may be a line of it.
  const contracts = [named, tied, between, theirs].flatMap(({ found }) =>
    found.filter(({ typeName }) => typeName === "Contract"),
  );
  const under = await behind(call, idsOf(contracts), kind);
  const told = together([named, own, tied, between, consortia, theirs, under]);
  const found = told.found.filter(({ typeName }) => kind === null || typeName === kind);
  const isThere = kind !== null && found.some(({ typeName, id }) => typeName === kind && id === text);
  return listed(call, { ...told, found }, isThere ? recordLink(call, kind, text) : null);
}

async function listed(call: Call, told: LookedUp, exact: string | null): Promise<Found> {
  const all = new Map(told.found.map((known) => [`${known.typeName} ${known.id}`, known]));
  const names = await Names.of(call, [], [...all.values()]);
  return {
    exact,
    groups: groupsOf(call, [...all.values()], names),
    hasMore: told.hasMore,
    missing: [...told.missing, ...names.missing],
  };
}

const idsOf = (known: readonly Known[]): string[] => [...new Set(known.map(({ id }) => id))];

/** What belongs to these. When they are too many to look behind, there may be more. */
async function behind(call: Call, ids: readonly string[], kind: Kept | null): Promise<LookedUp> {
  if (ids.length === 0) return nothing;
  const told = await among(call, { tiedTo: ids.slice(0, mostTied) }, kind);
  return { ...told, hasMore: told.hasMore || ids.length > mostTied };
}

/** With every owner at once, or with the one that keeps the kind. */
async function among(
  call: Call,
  sought: { readonly text?: string; readonly tiedTo?: readonly string[] },
  kind: Kept | null,
): Promise<LookedUp> {
  const asked = kind === null ? keepers : [keptEntities[kind].owner];
  return together(
    await Promise.all(asked.map((owner) => lookUp(call, owner, sought, kind === null ? null : [kind]))),
  );
}

function groupsOf(call: Call, all: readonly Known[], names: Names): FoundGroup[] {
  const kinds = (Object.keys(keptEntities) as Kept[]).toSorted(
    (one, other) => keepers.indexOf(keptEntities[one].owner) - keepers.indexOf(keptEntities[other].owner),
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
