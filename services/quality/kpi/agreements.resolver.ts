// SPDX-License-Identifier: EUPL-1.2
import { Ctx, Directive, Query, Resolver } from "type-graphql";
import { Public } from "../../../kit/access";
import { KnownAt, On } from "../../../kit/arguments";
import { type LocalDate } from "../../../kit/localDate";
import { type Registry } from "../../../kit/versioned/registry";
import { type Context } from "../context";
import { type QualityEntities } from "../entities";
import { Agreements } from "./agreements.type";

@Resolver()
export class AgreementsResolver {
  constructor(private readonly registry: Registry<QualityEntities>) {}

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
    const rows = await this.registry.repositories.kpiAgreement
      .at(moment)
      .select("DISTINCT v.contractId", "contractId")
      .orderBy("v.contractId")
      .getRawMany<{ contractId: string }>();
    return Object.assign(new Agreements(), {
      knownAt: moment.knownAt,
      contractIds: rows.map(({ contractId }) => contractId),
    } satisfies Agreements);
  }
}
