// SPDX-License-Identifier: EUPL-1.2
import { join } from "node:path";
import { houseOfStart, houseToken } from "../../kit/houseToken";
import { ask, type NodeProcess, whole } from "../../kit/world";
import { Actor, type Sent } from "../crashes/actor";
import { type Held, wronglyHeld } from "../crashes/fates";
import { ownersOfFeeds } from "../crashes/feeds";
import { addressOf, askExample, startProduct } from "./product";
import { areGone, descendantsOf, endAtOnce } from "./remains";
import { randomFrom } from "../../kit/random";

/** So many operations are acknowledged at least before the power goes. */
const acknowledgedBefore = 40;

interface Page {
  readonly edges: readonly {
    readonly node: { typeName: string; key: string; kind: string; recordedAt: string; reason: string };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
type Line = Page["edges"][number]["node"];

async function feedOf(url: string, feed: string): Promise<Line[]> {
  const lines: Line[] = [];
  const query = `query Read($after: String) {
    feed: ${feed}(first: 1000, after: $after) {
      edges { node { typeName key kind recordedAt reason } } pageInfo { hasNextPage endCursor } } }`;
  for (let after: string | null = null; ;) {
    const page: Page = whole(await ask<{ feed: Page }>(url, query, { after })).feed;
    lines.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage) return lines;
    after = page.pageInfo.endCursor;
  }
}

const allFeeds = (url: string): Promise<Line[][]> =>
  Promise.all(Object.values(ownersOfFeeds).map((feed) => feedOf(url, feed)));

function heldIn(lines: readonly Line[]): Map<string, Held> {
  const moments = new Map<string, string[]>();
  for (const { reason, recordedAt } of lines) {
    moments.set(reason, [...(moments.get(reason) ?? []), recordedAt]);
  }
  return new Map(
    [...moments].map(([reason, all]) => [reason, { count: all.length, moments: new Set(all).size }]),
  );
}

/** Several people keep the register, and the product, its database and all of their processes are killed at once. */
export async function loseNothingWithThePower(
  product: NodeProcess,
  url: string,
  directory: string,
): Promise<void> {
  const bearer = { roles: ["procurement"] as const, regions: ["ZHZ"], municipalities: ["GM0512", "GM0505"] };
  const token = (subject: string) =>
    houseToken(join(directory, "data"), { subject, ...bearer }, "10m", houseOfStart);
  let isCut = false;
  const actors = ["een", "twee", "drie"].map((name, index) => {
    const authorization = async (): Promise<string> => `Bearer ${await token(name)}`;
    return new Actor(name, url, authorization, randomFrom(11 * (index + 1)));
  });
  const sent = (): Sent[] => actors.flatMap((actor) => actor.sent);
  const keeping = Promise.all(actors.map((actor) => actor.keep(0, () => isCut)));
  const hasEnough = async (): Promise<void> => {
    while (sent().filter(({ fate }) => fate === "acknowledged").length < acknowledgedBefore && !isCut) {
      await turn();
    }
  };
  await Promise.race([hasEnough(), keeping]).catch((fault: unknown) => {
    isCut = true;
    throw fault;
  });
  const told = await allFeeds(url);
  const running = descendantsOf(product.child.pid ?? 0);
  endAtOnce(product.child.pid ?? 0);
  isCut = true;
  await keeping;
  expect(await areGone(running)).toBe(true);

  const next = startProduct({}, directory);
  const again = await addressOf(next);
  const found = await allFeeds(again);
  expect(wronglyHeld(sent(), heldIn(found.flat()))).toEqual([]);
  // What a client was told, it is told again, and nothing goes between.
  expect(found.map((lines, owner) => lines.slice(0, told[owner]?.length))).toEqual(told);
  expect((await askExample(again)).coverage.answer).toBe("COVERED");
  expect(await next.stop()).toBe(0);
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
