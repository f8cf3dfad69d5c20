// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import { Public } from "../../../kit/access";
import { After, First, KnownAt, On } from "../../../kit/arguments";
import { type LocalDate } from "../../../kit/localDate";
import { pageOf, pageRequest } from "../../../kit/paging";
import { type Context } from "../context";
import { type WntStatus } from "./wntStatement.codes";
import { toWntStatement } from "./wntStatement.mapper";
import { WntStatusEnum } from "./wntStatement.type";
import { WntStatementConnection } from "./wntStatementConnection.type";
import { type WntStatementList } from "./wntStatementList.repository";

@Resolver()
export class WntStatementResolver {
  constructor(private readonly list: WntStatementList) {}

  @Query(() => WntStatementConnection, {
    description:
      "What is known of the statements under the Wet normering topinkomens of a year, by provider (WNT-verklaringen). Of a provider that is not on the list nothing is recorded, which is not ONTBREEKT.",
  })
  @Public()
  async wntStatements(
    @Arg("year", () => Int, { description: "The calendar year (jaar)." }) year: number,
    @Arg("status", () => WntStatusEnum, {
      nullable: true,
      description: "Only those of which this is known (status); all without.",
    })
    status: WntStatus | null,
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @First() first: number,
    @After() after: string | null,
    @Ctx() { moments }: Context,
  ): Promise<WntStatementConnection> {
    const question = { year, status };
    const page = await pageRequest(
      "wntStatements",
      question,
      { on, knownAt, first, after },
      1,
      (day, known) => moments.of(day, known),
    );
    const [rows, totalCount] = await Promise.all([
      this.list.page(question, page.moment, page.after, page.first + 1),
      this.list.count(question, page.moment),
    ]);
    const { edges, pageInfo } = pageOf(rows, page, (row) => [row.id]);
    const nodes = edges.map(({ cursor, node }) => ({ cursor, node: toWntStatement(node, page.asOf) }));
    return { edges: nodes, pageInfo, totalCount };
  }
}
