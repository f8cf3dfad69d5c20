// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../kit/localDate";
import { dutchDay } from "../form/day";
import { type Gateway } from "../graph/gateway";
import { type Named, type RegisteredProvider } from "./likeness";

const pageQuery = `query ImportProviders($typeName: String!, $after: String) {
  providerLookup(typeNames: [$typeName], first: 100, after: $after) {
    edges { node { id from until facts otherFacts } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Kept<Facts> {
  readonly id: string;
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
  readonly facts: Facts;
  readonly otherFacts: readonly Facts[];
}

interface Page<Facts> {
  readonly providerLookup: {
    readonly edges: readonly { readonly node: Kept<Facts> }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

interface Succession {
  readonly predecessorId: string;
  readonly successorId: string;
  readonly kind: "FUSIE" | "SPLITSING" | "AFSPLITSING";
}

const cameTo: Readonly<Record<Succession["kind"], string>> = {
  FUSIE: "opgegaan in",
  SPLITSING: "gesplitst in",
  AFSPLITSING: "afgesplitst:",
};

/** All providers that the register has on any day, also those that are still to begin, that ended, merged or were split. */
export async function* registeredProviders(gateway: Gateway): AsyncGenerator<RegisteredProvider> {
  const successions = new Map<string, Kept<Succession>[]>();
  for await (const succession of kept<Succession>(gateway, "Succession")) {
    const { predecessorId } = succession.facts;
    successions.set(predecessorId, [...(successions.get(predecessorId) ?? []), succession]);
  }
  for await (const provider of kept<Omit<Named, "id">>(gateway, "Provider")) {
    const { id, facts, otherFacts } = provider;
    const [now, ...onOtherDays] = [facts, ...otherFacts].map(({ name, kvkNumber, agbCode }) => ({
      id,
      name,
      kvkNumber,
      agbCode,
    })) as [Named, ...Named[]];
    yield { ...now, onOtherDays, when: whenOf(provider, successions.get(id)) };
  }
}

/** All that is kept of a type, page after page. */
async function* kept<Facts>(gateway: Gateway, typeName: string): AsyncGenerator<Kept<Facts>> {
  for (let after: string | null = null; ;) {
    const page: Page<Facts> = await gateway.ask<Page<Facts>>(pageQuery, { typeName, after });
    const { edges, pageInfo } = page.providerLookup;
    for (const { node } of edges) yield node;
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}

function whenOf({ from, until }: Kept<unknown>, successions: readonly Kept<Succession>[] = []): string {
  const days = [
    ...(from === null ? [] : [`vanaf ${dutchDay(from)}`]),
    ...(until === null ? [] : [`tot ${dutchDay(until)}`]),
  ];
  const into = successions.map(
    ({ facts, from: on }) => `${cameTo[facts.kind]} ${facts.successorId} op ${dutchDay(on ?? "")}`,
  );
  return [...(days.length === 0 ? [] : [`bestaat ${days.join(" ")}`]), ...into].join(", ");
}
