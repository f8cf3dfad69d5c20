// SPDX-License-Identifier: EUPL-1.2
import { type Repositories } from "../../../kit/versioned/registry";
import { type ConsortiumMembershipRow } from "../consortium/consortiumMembership.row";
import { type ProviderEntities } from "../entities";
import { type LocationRow } from "../location/location.row";

/** What the register says of providers in other entities, on any day, as known at a moment. */
export class Belongings {
  constructor(
    private readonly repositories: Pick<Repositories<ProviderEntities>, "location" | "consortiumMembership">,
    private readonly knownAt: Date,
  ) {}

  async locations(providerIds: readonly string[]): Promise<LocationRow[]> {
    return this.repositories.location
      .knownAt(this.knownAt)
      .andWhere("v.providerId = ANY(:providerIds)", { providerIds })
      .orderBy("v.id")
      .addOrderBy("v.validFrom", "ASC", "NULLS FIRST")
      .getMany();
  }

  async memberships(providerIds: readonly string[]): Promise<ConsortiumMembershipRow[]> {
    return this.repositories.consortiumMembership
      .knownAt(this.knownAt)
      .andWhere("v.providerId = ANY(:providerIds)", { providerIds })
      .orderBy("v.id")
      .addOrderBy("v.validFrom", "ASC", "NULLS FIRST")
      .getMany();
  }
}
