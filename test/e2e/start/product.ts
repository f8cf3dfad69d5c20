// SPDX-License-Identifier: EUPL-1.2
// The whole product as one process, as `npm start` runs it, and what can be seen of it from outside.
import { chmodSync, mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exampleQuestion } from "../../../start/exampleQuestion";
import { ask, type NodeProcess, runNode, whole } from "../../kit/world";

const leftovers: (() => Promise<unknown>)[] = [];

/** Ends and removes what a test left, the last first. */
export async function cleanUp(): Promise<void> {
  for (const leftover of leftovers.splice(0).reverse()) await leftover();
}

export const cleanUpLater = (leftover: () => Promise<unknown>): void => void leftovers.push(leftover);

/** An empty directory that every user can enter, unlike the ones that mkdtemp makes. */
export function emptyDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), "zorglandschap-start-"));
  chmodSync(directory, 0o755);
  cleanUpLater(() => rm(directory, { recursive: true, force: true, maxRetries: 5 }));
  return directory;
}

/** On a free port, and in a directory of its own, when nothing else is said. */
export function startProduct(variables: Record<string, string>, cwd = emptyDirectory()): NodeProcess {
  const product = runNode(
    "dist/start/main.js",
    { PORT: "0", DATA_DIRECTORY: join(cwd, "data"), ...variables },
    cwd,
  );
  cleanUpLater(() => product.stop("SIGKILL"));
  return product;
}

export const addressOf = (product: NodeProcess): Promise<string> => product.said(/answers at (\S+)/);

export async function timed<T>(work: () => Promise<T>): Promise<{ result: T; ms: number }> {
  const began = performance.now();
  const result = await work();
  return { result, ms: performance.now() - began };
}

export interface ExampleAnswer {
  readonly coverage: { readonly answer: string; readonly providerCount: number };
}

export const askExample = async (url: string): Promise<ExampleAnswer> =>
  whole(await ask<ExampleAnswer>(url, exampleQuestion));

interface FeedPage {
  readonly feed: {
    readonly edges: readonly { node: { typeName: string; key: string; kind: string } }[];
    readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

const feeds = ["providerChanges", "contractChanges", "municipalityChanges", "qualityChanges"] as const;

/** What a feed holds, oldest first, as `kind type key`. */
async function readFeed(url: string, feed: string): Promise<string[]> {
  const changes: string[] = [];
  const query = `query Read($after: String) {
    feed: ${feed}(first: 1000, after: $after) { edges { node { typeName key kind } } pageInfo { hasNextPage endCursor } }
  }`;
  for (let after: string | null = null; ;) {
    const page: FeedPage["feed"] = whole(await ask<FeedPage>(url, query, { after })).feed;
    changes.push(...page.edges.map(({ node }) => `${node.kind} ${node.typeName} ${node.key}`));
    if (!page.pageInfo.hasNextPage) return changes;
    after = page.pageInfo.endCursor;
  }
}

/** All that the register says of itself: its four feeds from the first change on, and the answer to the example. */
export interface Landscape {
  readonly feeds: Readonly<Record<string, readonly string[]>>;
  readonly example: ExampleAnswer;
}

export async function landscapeAt(url: string): Promise<Landscape> {
  const read = await Promise.all(feeds.map(async (feed) => [feed, await readFeed(url, feed)] as const));
  return { feeds: Object.fromEntries(read), example: await askExample(url) };
}

/** How many of a type were registered, and how many different ones those are. */
export function registered(changes: readonly string[], typeName: string): { all: number; different: number } {
  const created = changes.filter((change) => change.startsWith(`CREATED ${typeName} `));
  return { all: created.length, different: new Set(created).size };
}
