// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { Public } from "../../../kit/access";
import { KnownAt, On } from "../../../kit/arguments";
import { type LocalDate } from "../../../kit/localDate";
import { type Context } from "../context";
import { type FactRepository } from "../projection/fact.repository";
import { checkRecorded } from "../projection/recordingCheck";
import { ExplanationReader } from "./explanation.reader";
import { type CheckKind, checkLabels, findingsOf } from "./explanation.rules";
import { detailOf, sentenceOf } from "./explanation.sentence";
import { CoverageExplanation } from "./explanation.type";

@Resolver()
export class WhyNotResolver {
  constructor(private readonly facts: FactRepository) {}

  @Query(() => CoverageExplanation, {
    description:
      "Why a provider is, or is not, on the list for a municipality, segment and day (waarom niet).",
  })
  @Public()
  async whyNot(
    @Arg("provider", () => ID, { description: "The id of the provider (aanbiedernummer)." }) provider: string,
    @Arg("municipality", () => ID, { description: "The CBS code of the municipality (gemeentecode)." })
    municipality: string,
    @Arg("segment", () => ID, { description: "The segment as SCHEME/CODE (segment)." }) segment: string,
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<CoverageExplanation> {
    const moment = await context.moments.of(on, knownAt);
    const freshness = await context.freshness();
    checkRecorded(moment.knownAt, freshness);
    const question = { providerId: provider, municipalityId: municipality, segmentId: segment };
    const testimony = await new ExplanationReader(this.facts).testimony(question, moment);
    const findings = findingsOf(testimony);
    const checks = (Object.keys(checkLabels) as CheckKind[]).map((check) => ({
      check,
      outcome: findings.outcomes[check],
      holds: findings.outcomes[check] === "HOLDS",
      detail: detailOf(check, findings, testimony),
    }));
    const sentence = sentenceOf(findings, testimony);
    return Object.assign(new CoverageExplanation(), {
      covers: findings.covers,
      checks,
      sentence,
      ...moment,
      indexedAt: freshness.indexedAt,
    });
  }
}
