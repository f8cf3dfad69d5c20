// SPDX-License-Identifier: EUPL-1.2
import { Ctx, Query, Resolver } from "type-graphql";
import { Public } from "../../../kit/access";
import { After, First, KnownAt, On } from "../../../kit/arguments";
import { type LocalDate } from "../../../kit/localDate";
import { pageOf, pageRequest } from "../../../kit/paging";
import { type Context } from "../context";
import { toDecisionLog } from "./decisionLog.mapper";
import { DecisionLogConnection } from "./decisionLog.type";
import { type DecisionLogList } from "./decisionLogList.repository";

@Resolver()
export class DecisionLogResolver {
  constructor(private readonly list: DecisionLogList) {}

  @Query(() => DecisionLogConnection, {
    description:
      "The decisions of councils, colleges and offices that were recorded, by id (besluitenlijst).",
  })
  @Public()
  async decisionLog(
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @First() first: number,
    @After() after: string | null,
    @Ctx() { moments }: Context,
  ): Promise<DecisionLogConnection> {
    const given = { on, knownAt, first, after };
    const page = await pageRequest("decisionLog", null, given, 1, (day, known) => moments.of(day, known));
    const [rows, totalCount] = await Promise.all([
      this.list.page(page.moment, page.after, page.first + 1),
      this.list.count(page.moment),
    ]);
    const { edges, pageInfo } = pageOf(rows, page, (row) => [row.id]);
    const nodes = edges.map(({ cursor, node }) => ({ cursor, node: toDecisionLog(node, page.asOf) }));
    return { edges: nodes, pageInfo, totalCount };
  }
}
