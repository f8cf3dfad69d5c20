// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Public } from "../../../kit/access";
import { inputError } from "../../../kit/errors";
import { type LocalDate } from "../../../kit/localDate";
import { DateTimeScalar, LocalDateScalar } from "../../../kit/scalars";
import { type Context } from "../context";
import { type FactRepository } from "../projection/fact.repository";
import { checkRecorded } from "../projection/recordingCheck";
import { type CountUnit } from "../report/report.codes";
import { CountUnitEnum } from "../report/report.enums";
import { checkRegion } from "../projection/regionCheck";
import { toLandscapeRevision } from "./revision.mapper";
import { RevisionReader } from "./revision.reader";
import { revisionOf } from "./revision.rules";
import { LandscapeRevision, RevisionLine } from "./revision.type";

@Resolver(() => LandscapeRevision)
export class RevisionResolver {
  private readonly reader: RevisionReader;

  constructor(private readonly facts: FactRepository) {
    this.reader = new RevisionReader(facts);
  }

  @Query(() => LandscapeRevision, {
    description:
      "Why the register counts otherwise for a day than it did when a report was printed (bijstelling): corrections, amendments and late registrations apart.",
  })
  @Public()
  async landscapeRevision(
    @Arg("region", () => ID, { description: "The code of the region (regiocode), such as ZHZ." })
    region: string,
    @Arg("on", () => LocalDateScalar, { description: "The day that is counted (peildatum)." }) on: LocalDate,
    @Arg("knownThen", () => DateTimeScalar, {
      description: "The `knownAt` of the old print (toen bekend op).",
    })
    knownThen: Date,
    @Arg("knownNow", () => DateTimeScalar, {
      nullable: true,
      description: "That of the new print (nu bekend op); as the register knows it now without.",
    })
    knownNow: Date | null,
    @Ctx() context: Context,
  ): Promise<LandscapeRevision> {
    const { knownAt: now } = await context.moments.of(on, knownNow, "knownNow");
    if (knownThen >= now) throw inputError("knownThen", `a moment before ${now.toISOString()}`, knownThen);
    checkRecorded(knownThen, await context.freshness(), "knownThen");
    await checkRegion(this.facts, region, { on }, now);
    const revised = await this.reader.revised(region, on, { then: knownThen, now });
    return toLandscapeRevision({ region, on, knownThen, knownNow: now }, revisionOf(revised));
  }

  @FieldResolver(() => [RevisionLine], {
    description:
      "What leads from the old count to the new one in a unit (aansluiting): the changes of its lines add up to the difference.",
  })
  bridge(
    @Root() revision: LandscapeRevision,
    @Arg("unit", () => CountUnitEnum, { description: "What is counted (teleenheid)." }) unit: CountUnit,
  ): RevisionLine[] {
    return revision.bridges[unit];
  }
}
