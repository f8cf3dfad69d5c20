// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Public } from "../../../kit/access";
import { After, First, KnownAt, On } from "../../../kit/arguments";
import { type LocalDate } from "../../../kit/localDate";
import { pageOf, pageRequest } from "../../../kit/paging";
import { DateTimeScalar } from "../../../kit/scalars";
import { confirmedDescription } from "../../../kit/versioned/confirmedField";
import { toConsortiumMembership } from "../consortium/consortium.mapper";
import { ConsortiumMembership } from "../consortium/consortium.type";
import { type Context } from "../context";
import { toIdentity } from "../identity/identity.mapper";
import { Identity } from "../identity/identity.type";
import { toIntakeContact } from "../intakeContact/intakeContact.mapper";
import { IntakeContact } from "../intakeContact/intakeContact.type";
import { toLocation } from "../location/location.mapper";
import { Location } from "../location/location.type";
import { namesOf } from "./names.rules";
import { toProvider } from "./provider.mapper";
import { Provider, ProviderConnection, ProviderFilter } from "./provider.type";
import { ProviderName } from "./providerName.type";
import { type ProviderList } from "./providerList.repository";

@Resolver(() => Provider)
export class ProviderResolver {
  constructor(private readonly list: ProviderList) {}

  @Query(() => Provider, {
    nullable: true,
    description:
      "One provider, also after it has gone (aanbieder); null for an id that the register never held.",
  })
  @Public()
  async provider(
    @Arg("id", () => ID, { description: "The id in this register (aanbiedernummer)." }) id: string,
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<Provider | null> {
    const asOf = await context.moments.asOf(on, knownAt);
    const row = await context.loaders.providerByKey.load({ id, asOf });
    return row && toProvider(row, asOf);
  }

  @Query(() => ProviderConnection, {
    description:
      "The providers that exist on the day, by name (aanbieders); with `anyDay` in the filter the others too.",
  })
  @Public()
  async providers(
    @Arg("filter", () => ProviderFilter, {
      nullable: true,
      description: "Which of them (filter); all without.",
    })
    filter: ProviderFilter | null,
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @First() first: number,
    @After() after: string | null,
    @Ctx() context: Context,
  ): Promise<ProviderConnection> {
    await context.codes.check("filter.municipality", "Municipality", filter?.municipality);
    await context.codes.check("filter.identities", "Identity", filter?.identities);
    const page = await pageRequest("providers", filter, { on, knownAt, first, after }, 2, (day, known) =>
      context.moments.of(day, known),
    );
    const [rows, totalCount] = await Promise.all([
      this.list.page(filter ?? {}, page.moment, page.after, page.first + 1),
      this.list.count(filter ?? {}, page.moment),
    ]);
    const { edges, pageInfo } = pageOf(rows, page, (row) => [row.name, row.id]);
    const nodes = edges.map(({ cursor, node }) => ({ cursor, node: toProvider(node, page.asOf) }));
    return { edges: nodes, pageInfo, totalCount };
  }

  @FieldResolver(() => [ProviderName], {
    description:
      "What it is called on every day, earlier and later, oldest first (namen door de tijd). As the register knows it at the moment of knowledge.",
  })
  async names(@Root() provider: Provider, @Ctx() context: Context): Promise<ProviderName[]> {
    const versions = await context.loaders.providerVersions.load(provider);
    return namesOf(versions).map(({ name, validFrom, validUntil }) =>
      Object.assign(new ProviderName(), {
        name,
        from: validFrom,
        until: validUntil,
      } satisfies ProviderName),
    );
  }

  @FieldResolver(() => [Location], { description: "Where it gives care (vestigingen)." })
  async locations(@Root() provider: Provider, @Ctx() context: Context): Promise<Location[]> {
    const rows = await context.loaders.locationsByProvider.load(provider);
    return rows.map((row) => toLocation(row, provider.asOf));
  }

  @FieldResolver(() => [IntakeContact], { description: "Where it takes requests (aanmeldpunten)." })
  async intakeContacts(@Root() provider: Provider, @Ctx() context: Context): Promise<IntakeContact[]> {
    const rows = await context.loaders.contactsByProvider.load(provider);
    return rows.map((row) => toIntakeContact(row, provider.asOf));
  }

  @FieldResolver(() => [Identity], {
    description: "The denominations it explicitly serves (denominaties); empty is without a specific one.",
  })
  async identities(@Root() provider: Provider, @Ctx() context: Context): Promise<Identity[]> {
    const keys = provider.identityIds.map((id) => ({ id, asOf: provider.asOf }));
    const rows = await Promise.all(keys.map((key) => context.loaders.identityByKey.load(key)));
    return rows.flatMap((row) => (row ? [toIdentity(row, provider.asOf)] : []));
  }

  @FieldResolver(() => [ConsortiumMembership], {
    description: "The consortia it takes part in (samenwerkingsverbanden).",
  })
  async memberships(@Root() provider: Provider, @Ctx() context: Context): Promise<ConsortiumMembership[]> {
    const rows = await context.loaders.membershipsByProvider.load(provider);
    return rows.map((row) => toConsortiumMembership(row, provider.asOf));
  }

  @FieldResolver(() => DateTimeScalar, { nullable: true, description: confirmedDescription })
  confirmedAt(@Root() { id, asOf }: Provider, @Ctx() context: Context): Promise<Date | null> {
    return context.loaders.providerConfirmed.load({ id, asOf });
  }
}
