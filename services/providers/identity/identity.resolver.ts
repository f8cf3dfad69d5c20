// SPDX-License-Identifier: EUPL-1.2
import { Ctx, Query, Resolver } from "type-graphql";
import { Public } from "../../../kit/access";
import { KnownAt, On } from "../../../kit/arguments";
import { type LocalDate } from "../../../kit/localDate";
import { toAsOf } from "../../../kit/moment";
import { type Registry } from "../../../kit/versioned/registry";
import { type Context } from "../context";
import { type ProviderEntities } from "../entities";
import { toIdentity } from "./identity.mapper";
import { Identity } from "./identity.type";

@Resolver()
export class IdentityResolver {
  constructor(private readonly registry: Registry<ProviderEntities>) {}

  @Query(() => [Identity], { description: "The denominations that are in use (denominaties)." })
  @Public()
  async identities(
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<Identity[]> {
    const moment = await context.moments.of(on, knownAt);
    const rows = await this.registry.repositories.identity.all(moment);
    return rows.map((row) => toIdentity(row, toAsOf(moment)));
  }
}
