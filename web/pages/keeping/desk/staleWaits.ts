// SPDX-License-Identifier: EUPL-1.2
import { GraphSilence, type Missing, type Told } from "../../../graph/graph";
import { type Call } from "../../../page/page";
import { type StaleWaitsQuery, staleWaitsQuestion } from "./staleWaits.question";

type Provider = NonNullable<StaleWaitsQuery["landscape"]["edges"][number]["node"]["provider"]>;

export interface StaleWait {
  readonly provider: Pick<Provider, "id" | "name">;
  readonly wait: Provider["waitingTimes"][number];
}

export interface StaleWaits {
  readonly waits: readonly StaleWait[];
  /** False when there were more providers than are looked at for one page. */
  readonly isWhole: boolean;
  readonly missing: readonly Missing[];
}

const mostPages = 5;

/** The waiting times of contracted providers that say nothing any more, and that no newer one took the place of. */
export async function staleWaitsIn(call: Call, region: string): Promise<StaleWaits> {
  const waits: StaleWait[] = [];
  const missing: Missing[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const told: Told<StaleWaitsQuery> | GraphSilence = await ask(call, region, after).catch(silence);
    if (told instanceof GraphSilence)
      return { waits, isWhole: false, missing: [...missing, ...told.missing] };
    const { edges, pageInfo }: StaleWaitsQuery["landscape"] = told.data.landscape;
    missing.push(...told.missing);
    for (const { node } of edges) if (node.provider) waits.push(...staleOf(node.provider));
    if (!pageInfo.hasNextPage) return { waits, isWhole: true, missing };
    after = pageInfo.endCursor ?? null;
  }
  return { waits, isWhole: false, missing };
}

/** Without the gateway there is nothing to show beside it. */
function silence(fault: unknown): GraphSilence {
  if (fault instanceof GraphSilence && fault.isPartial) return fault;
  throw fault;
}

const ask = (call: Call, region: string, after: string | null) =>
  call.ask(staleWaitsQuestion, { region, after });

function staleOf(provider: Provider): StaleWait[] {
  const sameAs = (one: StaleWait["wait"], other: StaleWait["wait"]): boolean =>
    one.measure === other.measure && one.segment?.id === other.segment?.id;
  return provider.waitingTimes
    .filter(
      (wait) =>
        wait.expired &&
        !provider.waitingTimes.some((other) => sameAs(wait, other) && other.measuredOn > wait.measuredOn),
    )
    .map((wait) => ({ provider, wait }));
}
