// SPDX-License-Identifier: EUPL-1.2
import { GraphSilence, type Missing } from "../../../graph/graph";
import { keptEntities } from "../../../labels/register.labels";
import { type Call } from "../../../page/page";
import { isKept, type Kept } from "../record/past";
import { type FoundFragment, lookUpQuestion } from "./lookUp.question";

/** Something that the register keeps, by its kind and its number. */
export interface Ref {
  readonly typeName: Kept;
  readonly id: string;
}

/** What the register says of it. */
export interface Known extends Ref {
  readonly from: string | null;
  readonly until: string | null;
  /** Today. */
  readonly holds: boolean;
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface LookedUp {
  readonly found: readonly Known[];
  readonly hasMore: boolean;
  /** The owners that did not answer. */
  readonly missing: readonly Missing[];
}

export const nothing: LookedUp = { found: [], hasMore: false, missing: [] };

interface Sought {
  readonly ids?: readonly string[];
  readonly text?: string;
  readonly tiedTo?: readonly string[];
}

/** The owners that keep what people record. */
export type Keeper = (typeof keptEntities)[Kept]["owner"];
export const keepers: readonly Keeper[] = ["providers", "contracts", "municipalities", "quality"];

const atOnce = 100;
/** To how many ids one question can ask what is tied. */
export const mostTied = 100;

/** Looks something up with one owner. An owner that is away is told, and keeps nobody from what the others say. */
export async function lookUp(
  call: Call,
  owner: Keeper,
  sought: Sought,
  typeNames: readonly Kept[] | null = null,
  first = atOnce,
): Promise<LookedUp> {
  try {
    const { data, missing } = await call.ask(lookUpQuestion, {
      contracts: owner === "contracts",
      municipalities: owner === "municipalities",
      providers: owner === "providers",
      quality: owner === "quality",
      ids: sought.ids ?? null,
      text: sought.text ?? null,
      tiedTo: sought.tiedTo ?? null,
      typeNames,
      first,
    });
    const told = [data.contractLookup, data.municipalityLookup, data.providerLookup, data.qualityLookup];
    const pages = told.filter((page): page is FoundFragment => page !== undefined && page !== null);
    return {
      found: pages.flatMap(({ edges }) =>
        edges.map(({ node }) => knownIn(node)).filter((one) => one !== null),
      ),
      hasMore: pages.some(({ pageInfo }) => pageInfo.hasNextPage),
      missing,
    };
  } catch (fault) {
    if (!(fault instanceof GraphSilence)) throw fault;
    return { found: [], hasMore: false, missing: [{ path: [owner], code: "UPSTREAM_UNAVAILABLE", owner }] };
  }
}

/** All of these that there are, with one question to each owner for a hundred of them. */
export async function lookUpAll(call: Call, refs: readonly Ref[]): Promise<LookedUp> {
  const asked = keepers.flatMap((owner) => {
    const own = refs.filter(({ typeName }) => keptEntities[typeName].owner === owner);
    const typeNames = [...new Set(own.map(({ typeName }) => typeName))];
    const ids = [...new Set(own.map(({ id }) => id))];
    return partsOf(ids, Math.floor(atOnce / Math.max(1, typeNames.length))).map((some) =>
      lookUp(call, owner, { ids: some }, typeNames),
    );
  });
  return together(await Promise.all(asked));
}

export const together = (told: readonly LookedUp[]): LookedUp => ({
  found: told.flatMap(({ found }) => found),
  hasMore: told.some(({ hasMore }) => hasMore),
  missing: told.flatMap(({ missing }) => missing),
});

/** In parts of no more than so many. */
export const partsOf = <One>(all: readonly One[], most: number): One[][] =>
  Array.from({ length: Math.ceil(all.length / most) }, (_, part) =>
    all.slice(part * most, (part + 1) * most),
  );

const knownIn = ({ typeName, facts, ...said }: FoundFragment["edges"][number]["node"]): Known | null =>
  isKept(typeName) ? { ...said, typeName, facts: facts as Known["facts"] } : null;
