// SPDX-License-Identifier: EUPL-1.2
import { askGraphql } from "../graphqlClient";
import { type Prove } from "../identity/proof";
import { type ChangeKind } from "./change.codes";

/** A change feed of another owner, as any client reads it. */
export interface Feed {
  readonly owner: string;
  readonly url: string;
  /** The root field, such as `providerChanges`. */
  readonly field: string;
  /** Shows the owner that the reader is of its house. */
  readonly prove: Prove;
}

/** A feed of another owner and the types whose keys are taken from it. */
export interface FollowedFeed extends Feed {
  /** With which the names of its root fields begin: `provider` of `providerChanges`. */
  readonly feedPrefix: string;
  readonly typeNames: readonly string[];
}

export interface FedChange {
  readonly typeName: string;
  readonly key: string;
  readonly kind: ChangeKind;
}

export interface FeedPage {
  readonly changes: readonly FedChange[];
  readonly cursor: string | null;
  readonly hasNextPage: boolean;
  /** Everything recorded up to and including this moment is in the feed up to this page. */
  readonly watermark: Date;
}

interface Answer {
  feed: {
    edges: { node: FedChange }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    watermark: string;
  };
}

export async function readFeed(feed: Feed, after: string | null, patienceMs?: number): Promise<FeedPage> {
  const { feed: page } = await askGraphql<Answer>(
    feed.url,
    `query ReadFeed($after: String) {
       feed: ${feed.field}(after: $after, first: 1000) {
         watermark
         edges { node { typeName key kind } }
         pageInfo { hasNextPage endCursor }
       }
     }`,
    { after },
    { prove: feed.prove, patienceMs },
  );
  return {
    changes: page.edges.map((edge) => edge.node),
    cursor: page.pageInfo.endCursor ?? after,
    hasNextPage: page.pageInfo.hasNextPage,
    watermark: new Date(page.watermark),
  };
}
