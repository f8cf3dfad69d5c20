// SPDX-License-Identifier: EUPL-1.2
import { type Gateway } from "../graph/gateway";
import { type Named } from "./likeness";

const pageQuery = `query ImportProviders($after: String) {
  providers(first: 100, after: $after) {
    edges { node { id name kvkNumber agbCode } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Page {
  readonly providers: {
    readonly edges: readonly { readonly node: Named }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** The providers that the register has today, page after page. */
export async function* registeredProviders(gateway: Gateway): AsyncGenerator<Named> {
  for (let after: string | null = null; ;) {
    const page: Page = await gateway.ask<Page>(pageQuery, { after });
    for (const { node } of page.providers.edges) yield node;
    if (!page.providers.pageInfo.hasNextPage) return;
    after = page.providers.pageInfo.endCursor;
  }
}
