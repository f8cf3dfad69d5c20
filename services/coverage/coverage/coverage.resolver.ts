// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { Public } from "../../../kit/access";
import { After, First, KnownAt, On } from "../../../kit/arguments";
import { type LocalDate } from "../../../kit/localDate";
import { pageOfWhole, pageRequest } from "../../../kit/paging";
import { type Question } from "../answer/question";
import { type Context } from "../context";
import { type FactRepository } from "../projection/fact.repository";
import { checkIdentities } from "../projection/identityCheck";
import { Municipality } from "../refs/municipality.ref";
import { refTo } from "../refs/refTo";
import { Segment } from "../refs/segment.ref";
import { toCoverageEntry } from "./coverage.mapper";
import { CoverageReader } from "./coverage.reader";
import { Coverage } from "./coverage.type";
import { CoverageFilter } from "./coverageFilter.type";

@Resolver()
export class CoverageResolver {
  constructor(private readonly facts: FactRepository) {}

  @Query(() => Coverage, {
    description:
      "Which contracted providers cover a segment for a municipality on a day, local first, and why (dekking).",
  })
  @Public()
  async coverage(
    @Arg("municipality", () => ID, {
      description: "The CBS code of the municipality (gemeentecode), such as GM0512.",
    })
    municipality: string,
    @Arg("segment", () => ID, { description: "The segment as SCHEME/CODE (segment), such as ZHZ-2022/4A." })
    segment: string,
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @Arg("filter", () => CoverageFilter, {
      nullable: true,
      description: "Which entries (filter); all without.",
    })
    filter: CoverageFilter | null,
    @First() first: number,
    @After() after: string | null,
    @Ctx() context: Context,
  ): Promise<Coverage> {
    const page = await pageRequest(
      "coverage",
      { municipality, segment, filter },
      { on, knownAt, first, after },
      2,
      (day, known) => context.moments.of(day, known),
    );
    const freshness = await context.freshness();
    await checkIdentities(this.facts, filter?.identities, page.moment.knownAt);
    const question = questionOf(municipality, segment, page.moment.on, filter ?? {});
    const answer = await new CoverageReader(this.facts).answer(question, page.moment.knownAt, freshness);
    const { entries, ...counts } = answer;
    const { edges, pageInfo } = pageOfWhole(entries, page, (entry) => [entry.provider.id, entry.line.id]);
    const recorded = answer.answer !== "NOTHING_RECORDED_YET";
    return Object.assign(new Coverage(), {
      ...counts,
      edges: edges.map(({ cursor, node }) => ({ cursor, node: toCoverageEntry(node, page.asOf) })),
      pageInfo,
      municipality: refTo(Municipality, recorded ? municipality : null, page.asOf),
      segment: refTo(Segment, recorded ? segment : null, page.asOf),
      on: page.moment.on,
      knownAt: page.moment.knownAt,
      indexedAt: freshness.indexedAt,
      totalCount: entries.length,
    });
  }
}

function questionOf(
  municipalityId: string,
  segmentId: string,
  on: LocalDate,
  given: CoverageFilter,
): Question {
  const { includeCounterpart, includeIndividual, includeNotDeployed, ...filter } = given;
  const scope = {
    includeCounterpart: includeCounterpart ?? true,
    includeIndividual: includeIndividual ?? false,
    includeNotDeployed: includeNotDeployed ?? false,
  };
  return { municipalityId, segmentId, on, filter, scope };
}
