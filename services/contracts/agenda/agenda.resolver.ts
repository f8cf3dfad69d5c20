// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { Public } from "../../../kit/access";
import { KnownAt, On } from "../../../kit/arguments";
import { inputError } from "../../../kit/errors";
import { type LocalDate } from "../../../kit/localDate";
import { type Moment, toAsOf } from "../../../kit/moment";
import { LocalDateScalar } from "../../../kit/scalars";
import { type Context } from "../context";
import { shownContract } from "../contract/contract.reference";
import { shownFramework } from "../procurementFramework/procurementFramework.reference";
import { buyersFor } from "../refs/buyers";
import { sharedMoment } from "../refs/sharedMoment";
import { type AgendaQuestion, type AgendaReader, type DecisionFound } from "./agenda.reader";
import { AgendaItem } from "./agenda.type";

@Resolver()
export class AgendaResolver {
  constructor(private readonly reader: AgendaReader) {}

  @Query(() => [AgendaItem], {
    description:
      "What is to be decided between two days, by year and day (besluitagenda): as the register says of the day `on`. Of which only the year is known is listed when it can fall between them; what is under embargo is not. A list of what is recorded, without definition or fingerprint: each item says as of when.",
  })
  @Public()
  async decisionAgenda(
    @Arg("region", () => ID, {
      nullable: true,
      description:
        "Of this region: its frameworks, its contracts and those of its municipalities, and national ones (regiocode); of all without.",
    })
    region: string | null,
    @Arg("from", () => LocalDateScalar, { description: "The first day (vanaf)." }) from: LocalDate,
    @Arg("until", () => LocalDateScalar, { description: "The day after the last (tot)." }) until: LocalDate,
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<AgendaItem[]> {
    if (from >= until) throw inputError("until", `a day after ${from}, the day of \`from\``, until);
    await context.codes.check("region", "Region", region);
    const { moment, ofRegion } = await scopeOf(region, { on, knownAt }, context);
    const question = { validFrom: from, validUntil: until, region: ofRegion };
    const found = await this.reader.of(question, moment, context);
    return Promise.all(found.map((each) => toAgendaItem(each, moment, context)));
  }
}

async function scopeOf(
  region: string | null | undefined,
  asked: { readonly on: LocalDate | null; readonly knownAt: Date | null },
  { moments, askOwner }: Context,
): Promise<{ moment: Moment; ofRegion: AgendaQuestion["region"] }> {
  if (region == null) return { moment: await moments.of(asked.on, asked.knownAt), ofRegion: null };
  const { moment, said } = await sharedMoment(moments, asked, (at) => buyersFor(region, at, askOwner));
  return { moment, ofRegion: { id: region, buyers: said.buyers } };
}

async function toAgendaItem(
  { decision, contract, framework }: DecisionFound,
  moment: Moment,
  context: Context,
): Promise<AgendaItem> {
  const asOf = toAsOf(moment);
  return Object.assign(new AgendaItem(), {
    id: decision.id,
    year: decision.year,
    on: decision.on,
    kind: decision.kind,
    outcome: decision.outcome,
    decisionReference: decision.decisionReference,
    lapsesWithoutDecision: decision.lapsesWithoutDecision,
    contract: contract && (await shownContract(contract, asOf, context)),
    shownOn: moment.on,
    knownAt: moment.knownAt,
    framework: framework && (await shownFramework(framework, asOf, context)),
  } satisfies AgendaItem);
}
