// SPDX-License-Identifier: EUPL-1.2
import { ErrorCode } from "../../kit/errors";
import { toCursor } from "../../kit/page";
import { askInside } from "../kit/testHouse";
import { refused, whole } from "../kit/world";
import { type Running } from "./running";
import { type Feed, type Subgraph } from "./subgraph";

interface Page {
  readonly feed: {
    readonly edges: readonly { cursor: string; node: Node }[];
    readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
    readonly watermark: string;
  };
}
interface Node {
  readonly typeName: string;
  readonly key: string;
  readonly kind: string;
  readonly recordedAt: string;
  readonly validFrom: string | null;
}

/** What everybody may rely on who follows an owner's feed. */
export function feedIsFollowable({ name }: Subgraph, feed: Feed, running: () => Running): void {
  const query = `query Follow($after: String, $first: Int) {
    feed: ${feed.field}(after: $after, first: $first) {
      edges { cursor node { typeName key kind recordedAt validFrom } } pageInfo { hasNextPage endCursor } watermark } }`;
  const page = async (after: string | null, first = 1000): Promise<Page["feed"]> =>
    whole(await running().ask<Page>(query, { after, first })).feed;
  const readAll = async (first: number): Promise<Page["feed"]["edges"]> => {
    const edges = [];
    let after: string | null = null;
    for (;;) {
      const { edges: more, pageInfo }: Page["feed"] = await page(after, first);
      edges.push(...more);
      if (!pageInfo.hasNextPage) return edges;
      expect(more).toHaveLength(first);
      expect(pageInfo.endCursor).toBe(more.at(-1)?.cursor);
      after = pageInfo.endCursor;
    }
  };

  describe("its feed", () => {
    beforeAll(() => feed.lead(running().owners));

    it("shows that an entity came, changed, ended and was withdrawn, in that order", async () => {
      const life = (await readAll(1000)).map((edge) => edge.node).filter((node) => node.key.includes("LIFE"));
      expect(life.map((node) => [node.kind, node.validFrom])).toEqual([
        ["CREATED", "2022-01-01"],
        ["CHANGED", "2023-01-01"],
        ["ENDED", "2024-01-01"],
        ["WITHDRAWN", expect.anything()],
      ]);
      const moments = life.map((node) => node.recordedAt);
      expect([...moments].sort()).toEqual(moments);
      expect(new Set(moments).size).toBe(4);
    });

    it("is the same whatever the size of its pages", async () => {
      const all = await readAll(1000);
      expect(all.length).toBeGreaterThan(100);
      expect(new Set(all.map((edge) => edge.cursor)).size).toBe(all.length);
      expect(await readAll(97)).toEqual(all);
    });

    it("goes on behind any cursor", async () => {
      const all = await readAll(1000);
      for (let index = 0; index < all.length; index += Math.ceil(all.length / 40)) {
        expect((await page(all[index]?.cursor ?? null, 3)).edges).toEqual(all.slice(index + 1, index + 4));
      }
      const end = await page(all.at(-1)?.cursor ?? null);
      expect(end).toMatchObject({ edges: [], pageInfo: { hasNextPage: false, endCursor: null } });
    });

    it("says up to when it is complete, and never later than what a page holds", async () => {
      const all = await readAll(1000);
      const part = await page(null, 1);
      expect(Date.parse(part.watermark)).toBeLessThan(Date.parse(all[1]?.node.recordedAt ?? ""));
      const end = await page(all.at(-1)?.cursor ?? null);
      expect(Date.parse(end.watermark)).toBeGreaterThanOrEqual(Date.parse(all.at(-1)?.node.recordedAt ?? ""));
    });

    it("refuses a cursor of another feed and of a list", async () => {
      const { owners } = running();
      const sister = name === "contracts" ? "provider" : "contract";
      const url = owners.urls.get(`${sister}s`) ?? "";
      const other = whole(
        await askInside<{
          feed: { pageInfo: { endCursor: string } };
          list: { pageInfo: { endCursor: string } };
        }>(
          url,
          `{ feed: ${sister}Changes(first: 1) { pageInfo { endCursor } } list: ${sister}s(first: 1) { pageInfo { endCursor } } }`,
        ),
      );
      for (const after of [other.feed.pageInfo.endCursor, other.list.pageInfo.endCursor]) {
        expect(refused(await running().ask(query, { after })).code).toBe(ErrorCode.BAD_USER_INPUT);
      }
    });

    test.each([
      "",
      "rubbish",
      "\u0000",
      "1",
      "x".repeat(100_000),
      Buffer.from("null").toString("base64url"),
      Buffer.from('{"0":"v1"}').toString("base64url"),
      toCursor(feed.field, []),
      toCursor(feed.field, [1]),
      toCursor(feed.field, ["-1"]),
      toCursor(feed.field, ["1; DROP TABLE change"]),
      toCursor(feed.field, ["9".repeat(19)]),
    ])("refuses %j for a cursor", async (after) => {
      const { code, message } = refused(await running().ask(query, { after }));
      expect(code).toBe(ErrorCode.BAD_USER_INPUT);
      expect(message.length).toBeLessThan(300);
    });

    test.each([0, -1, 1001, 2_147_483_647, null])("refuses a page of %j", async (first) => {
      const { code, message } = refused(await running().ask(query, { first }));
      expect(code).toBe(ErrorCode.BAD_USER_INPUT);
      expect(message).toContain("1 to 1000");
    });

    it("takes no page size for one of a hundred", async () => {
      expect(whole(await running().ask<Page>(query, {})).feed.edges).toHaveLength(100);
    });
  });
}
