// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { Public } from "../../../kit/access";
import { After, First, KnownAt, On } from "../../../kit/arguments";
import { type LocalDate } from "../../../kit/localDate";
import { pageOfWhole, pageRequest } from "../../../kit/paging";
import { type Context } from "../context";
import { type FactRepository } from "../projection/fact.repository";
import { checkIdentities } from "../projection/identityCheck";
import { checkRecorded } from "../projection/recordingCheck";
import { definition } from "../report/definition";
import { toLandscapeEntry } from "./landscape.mapper";
import { LandscapeReader } from "./landscape.reader";
import { LandscapeConnection, LandscapeFilter } from "./landscape.type";

@Resolver()
export class LandscapeResolver {
  constructor(private readonly facts: FactRepository) {}

  @Query(() => LandscapeConnection, {
    description:
      "The contracted providers of a region on a day, by name (zorglandschap): by the region, its municipalities, or nationally.",
  })
  @Public()
  async landscape(
    @Arg("region", () => ID, { description: "The code of the region (regiocode), such as ZHZ." })
    region: string,
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @Arg("filter", () => LandscapeFilter, {
      nullable: true,
      description: "Which providers (filter); all without.",
    })
    filter: LandscapeFilter | null,
    @First() first: number,
    @After() after: string | null,
    @Ctx() context: Context,
  ): Promise<LandscapeConnection> {
    const page = await pageRequest(
      "landscape",
      { region, filter },
      { on, knownAt, first, after },
      1,
      (day, known) => context.moments.of(day, known),
    );
    // A list has no place for the answer that nothing was recorded yet.
    checkRecorded(page.moment.knownAt, await context.freshness());
    await checkIdentities(this.facts, filter?.identities, page.moment.knownAt);
    const question = { ...filter, on: page.moment.on };
    const items = await new LandscapeReader(this.facts).items(region, question, page.moment);
    const { edges, pageInfo } = pageOfWhole(items, page, (item) => [item.provider.id]);
    return Object.assign(new LandscapeConnection(), {
      on: page.moment.on,
      knownAt: page.moment.knownAt,
      definition,
      totalCount: items.length,
      edges: edges.map(({ cursor, node }) => ({ cursor, node: toLandscapeEntry(node, page.asOf) })),
      pageInfo,
    });
  }
}
