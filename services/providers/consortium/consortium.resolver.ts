// SPDX-License-Identifier: EUPL-1.2
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { type Context } from "../context";
import { toProvider } from "../provider/provider.mapper";
import { Provider } from "../provider/provider.type";
import { toConsortium, toConsortiumMembership } from "./consortium.mapper";
import { Consortium, ConsortiumMembership } from "./consortium.type";

@Resolver(() => Consortium)
export class ConsortiumResolver {
  @FieldResolver(() => [ConsortiumMembership], { description: "Who takes part on the day (deelnemers)." })
  async members(@Root() consortium: Consortium, @Ctx() context: Context): Promise<ConsortiumMembership[]> {
    const rows = await context.loaders.membershipsByConsortium.load(consortium);
    return rows.map((row) => toConsortiumMembership(row, consortium.asOf));
  }
}

@Resolver(() => ConsortiumMembership)
export class ConsortiumMembershipResolver {
  @FieldResolver(() => Consortium, { nullable: true, description: "The consortium (samenwerkingsverband)." })
  async consortium(
    @Root() membership: ConsortiumMembership,
    @Ctx() context: Context,
  ): Promise<Consortium | null> {
    const row = await context.loaders.consortiumByKey.load({
      id: membership.consortiumId,
      asOf: membership.asOf,
    });
    return row && toConsortium(row, membership.asOf);
  }

  @FieldResolver(() => Provider, { nullable: true, description: "The provider (aanbieder)." })
  async provider(
    @Root() membership: ConsortiumMembership,
    @Ctx() context: Context,
  ): Promise<Provider | null> {
    const row = await context.loaders.providerByKey.load({
      id: membership.providerId,
      asOf: membership.asOf,
    });
    return row && toProvider(row, membership.asOf);
  }
}
