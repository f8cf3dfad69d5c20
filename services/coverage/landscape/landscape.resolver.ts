// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { Public } from "../../../kit/access";
import { After, First, KnownAt, On } from "../../../kit/arguments";
import { fingerprintOf } from "../../../kit/fingerprint";
import { type LocalDate } from "../../../kit/localDate";
import { pageOfWhole, pageRequest } from "../../../kit/paging";
import { type Context } from "../context";
import { type FactRepository } from "../projection/fact.repository";
import { checkIdentities } from "../projection/identityCheck";
import { checkRecorded } from "../projection/recordingCheck";
import { definition, definitionVersion } from "../report/definition";
import { askedBy } from "./askedFilter.rules";
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
    const { moment } = page;
    // A list has no place for the answer that nothing was recorded yet.
    checkRecorded(moment.knownAt, await context.freshness());
    await checkIdentities(this.facts, filter?.identities, moment.knownAt);
    const question = { ...filter, on: moment.on };
    const { items, contractsRecorded } = await new LandscapeReader(this.facts).of(region, question, moment);
    const { edges, pageInfo } = pageOfWhole(items, page, (item) => [item.provider.id]);
    return Object.assign(new LandscapeConnection(), {
      on: moment.on,
      knownAt: moment.knownAt,
      definition,
      fingerprint: fingerprintOf({
        question: {
          region,
          filter: askedBy(filter ?? {}),
          on: moment.on,
          knownAt: moment.knownAt.toISOString(),
        },
        definitionVersion,
        answer: {
          contractsRecorded,
          items: items.map(({ provider: { id, name }, ...held }) => ({ id, name, ...held })),
        },
      }),
      contractsRecorded,
      totalCount: items.length,
      edges: edges.map(({ cursor, node }) => ({ cursor, node: toLandscapeEntry(node, page.asOf) })),
      pageInfo,
    } satisfies LandscapeConnection);
  }
}
