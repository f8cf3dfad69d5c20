// SPDX-License-Identifier: EUPL-1.2

export const pageSize = 100;

export interface Page<Node> {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The graph gave pages that do not follow each other. */
export class BrokenPaging extends Error {}

/** The entries of a first page and of all behind it; a page is asked for when the one before was read. */
export async function* entriesOf<Node>(
  first: Page<Node>,
  pageAfter: (cursor: string) => Promise<Page<Node>>,
): AsyncGenerator<Node> {
  let page = first;
  for (;;) {
    for (const { node } of page.edges) yield node;
    const { hasNextPage, endCursor } = page.pageInfo;
    if (!hasNextPage) return;
    if (endCursor === null) throw new BrokenPaging("A page has a next one, and no cursor to it.");
    page = await pageAfter(endCursor);
    if (page.edges.length === 0) throw new BrokenPaging("A page that was promised is empty.");
    if (page.totalCount !== first.totalCount) {
      throw new BrokenPaging(`The list had ${first.totalCount} entries, and has ${page.totalCount}.`);
    }
  }
}
