// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { OnlyFor } from "../../../kit/access";
import { KnownAt, On } from "../../../kit/arguments";
import { forbidden } from "../../../kit/errors";
import { type LocalDate } from "../../../kit/localDate";
import { toAsOf } from "../../../kit/moment";
import { type Registry } from "../../../kit/versioned/registry";
import { type Context } from "../context";
import { type ContractEntities } from "../entities";
import { toTariff } from "./tariff.mapper";
import { Tariff } from "./tariff.type";

@Resolver()
export class TariffResolver {
  constructor(private readonly registry: Registry<ContractEntities>) {}

  @Query(() => [Tariff], {
    description:
      "The prices in a region on the day, by id (tarieven); for procurement and reporting of that region.",
  })
  @OnlyFor("procurement", "reporting", "admin")
  async tariffs(
    @Arg("region", () => ID, { description: "The code of the region (regiocode)." }) region: string,
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<Tariff[]> {
    const { roles, regions } = context.viewer;
    if (!roles.includes("admin") && !regions.includes(region)) {
      throw forbidden("tariffs is for who buys for that region or reports on it.");
    }
    await context.codes.check("region", "Region", region);
    const moment = await context.moments.of(on, knownAt);
    const rows = await this.registry.repositories.tariff.by("regionId", [region], moment);
    return rows.map((row) => toTariff(row, toAsOf(moment)));
  }
}
