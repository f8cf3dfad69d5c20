// SPDX-License-Identifier: EUPL-1.2
import { type Missing } from "../../../graph/graph";
import { keptEntities } from "../../../labels/register.labels";
import { type Call } from "../../../page/page";
import { contractPastQuestion, type PastFragment } from "./contractPast.question";
import { municipalityPastQuestion } from "./municipalityPast.question";
import { providerPastQuestion } from "./providerPast.question";
import { qualityPastQuestion } from "./qualityPast.question";

export type Past = PastFragment;
export type Recording = Past["edges"][number]["node"];
export type Kept = keyof typeof keptEntities;

export const isKept = (typeName: string): typeName is Kept => Object.hasOwn(keptEntities, typeName);

interface Asked {
  readonly typeName: Kept;
  readonly id: string;
  readonly first: number;
  readonly after: string | null;
}

export interface PastTold {
  readonly past: Past;
  readonly missing: readonly Missing[];
}

/** A page of what was ever recorded of one entity, oldest first, from who keeps it. */
export async function pastOf(call: Call, asked: Asked): Promise<PastTold> {
  switch (keptEntities[asked.typeName].owner) {
    case "contracts": {
      const { data, missing } = await call.ask(contractPastQuestion, asked);
      return { past: data.contractHistory, missing };
    }
    case "municipalities": {
      const { data, missing } = await call.ask(municipalityPastQuestion, asked);
      return { past: data.municipalityHistory, missing };
    }
    case "providers": {
      const { data, missing } = await call.ask(providerPastQuestion, asked);
      return { past: data.providerHistory, missing };
    }
    case "quality": {
      const { data, missing } = await call.ask(qualityPastQuestion, asked);
      return { past: data.qualityHistory, missing };
    }
  }
}

const pageSize = 100;
const mostPages = 20;

/** All that was ever recorded of it; null when that is more than one page can read. */
export async function wholePastOf(call: Call, typeName: Kept, id: string): Promise<Recording[] | null> {
  const all: Recording[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const { past }: PastTold = await pastOf(call, { typeName, id, first: pageSize, after });
    all.push(...past.edges.map(({ node }) => node));
    if (!past.pageInfo.hasNextPage) return all;
    after = past.pageInfo.endCursor ?? null;
  }
  return null;
}
