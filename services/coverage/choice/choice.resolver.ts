// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { Public } from "../../../kit/access";
import { KnownAt, On } from "../../../kit/arguments";
import { type LocalDate } from "../../../kit/localDate";
import { type Moment } from "../../../kit/moment";
import { type Context } from "../context";
import { type FactRepository } from "../projection/fact.repository";
import { checkRecorded } from "../projection/recordingCheck";
import { toChoiceMatrix, toChoiceRow, toWhatIf } from "./choice.mapper";
import { ChoiceReader } from "./choice.reader";
import { cellsOf, whatIfOf } from "./choice.rules";
import { ChoiceMatrix, ChoiceRow, WhatIf } from "./choice.type";

const RegionCode = (): ReturnType<typeof Arg> =>
  Arg("region", () => ID, { description: "The code of the region (regiocode), such as ZHZ." });

const SchemeCode = (): ReturnType<typeof Arg> =>
  Arg("scheme", () => ID, {
    description: "A segment scheme of the region, or a national one (segmentindeling), such as ZHZ-2022.",
  });

@Resolver()
export class ChoiceResolver {
  private readonly reader: ChoiceReader;

  constructor(facts: FactRepository) {
    this.reader = new ChoiceReader(facts);
  }

  @Query(() => ChoiceMatrix, {
    description:
      "What there is to choose from in each municipality of a region and each segment, on a day (keuzematrix).",
  })
  @Public()
  async choiceMatrix(
    @RegionCode() region: string,
    @SchemeCode() scheme: string,
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<ChoiceMatrix> {
    const moment = await recordedMoment(on, knownAt, context);
    const evidence = await this.reader.evidence(region, scheme, moment);
    return toChoiceMatrix({ region, scheme, ...moment }, cellsOf(evidence, moment.on));
  }

  @Query(() => ChoiceRow, {
    nullable: true,
    description:
      "What there is to choose from in one municipality on a day (rij van de keuzematrix); null when it is not there on the day, buys in no region, or no segments are in use. One that the register never held is an error.",
  })
  @Public()
  async choiceRow(
    @Arg("municipality", () => ID, {
      description: "The code of the municipality (gemeentecode), such as GM0512.",
    })
    municipality: string,
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<ChoiceRow | null> {
    const moment = await recordedMoment(on, knownAt, context);
    const evidence = await this.reader.evidenceOfMunicipality(municipality, moment);
    return evidence && toChoiceRow({ municipality, ...moment }, cellsOf(evidence, moment.on));
  }

  @Query(() => WhatIf, {
    description:
      "What would be left to choose from on a day if some contracts had ended (wat als); nothing is changed.",
  })
  @Public()
  async whatIf(
    @RegionCode() region: string,
    @SchemeCode() scheme: string,
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @Arg("withoutContracts", () => [ID], {
      description: "The ids of the contracts that would have ended (contractnummers).",
    })
    withoutContracts: string[],
    @Ctx() context: Context,
  ): Promise<WhatIf> {
    const moment = await recordedMoment(on, knownAt, context);
    await this.reader.checkContracts(withoutContracts, moment.knownAt);
    const evidence = await this.reader.evidence(region, scheme, moment);
    const question = { region, scheme, withoutContracts, ...moment };
    return toWhatIf(question, whatIfOf(evidence, withoutContracts, moment.on));
  }
}

async function recordedMoment(on: LocalDate | null, knownAt: Date | null, context: Context): Promise<Moment> {
  const moment = await context.moments.of(on, knownAt);
  checkRecorded(moment.knownAt, await context.freshness());
  return moment;
}
