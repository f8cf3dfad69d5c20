// SPDX-License-Identifier: EUPL-1.2
import { Ctx, Directive, Query, Resolver } from "type-graphql";
import { Public } from "../../../kit/access";
import { KnownAt, On } from "../../../kit/arguments";
import { type LocalDate } from "../../../kit/localDate";
import { type Context } from "../context";
import { type AgreedContracts } from "./agreedContracts.repository";
import { Agreements } from "./agreements.type";

@Resolver()
export class AgreementsResolver {
  constructor(private readonly agreed: AgreedContracts) {}

  @Query(() => Agreements, {
    description:
      "Which contracts say something on an indicator on the day, those under embargo too; for the owner of contracts (contracten met een SMART-afspraak).",
  })
  @Directive("@inaccessible")
  @Public()
  async qualityAgreements(
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<Agreements> {
    const moment = await context.moments.of(on, knownAt);
    return Object.assign(new Agreements(), {
      knownAt: moment.knownAt,
      contractIds: await this.agreed.at(moment),
    } satisfies Agreements);
  }
}
