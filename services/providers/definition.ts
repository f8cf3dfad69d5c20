// SPDX-License-Identifier: EUPL-1.2
import { LogConfirmations1795820400000 } from "../../kit/feed/confirmation.migration";
import {
  CreateChangeSets1795474800000,
  KeepRehearsals1795492800000,
} from "../../kit/operations/changeSet.migration";
import { type OwnerDefinition } from "../../kit/ownerService";
import { ConsortiumMembershipResolver, ConsortiumResolver } from "./consortium/consortium.resolver";
import { resolveConsortium } from "./consortium/consortium.reference";
import { CreateProviders1795338000000 } from "./database/migrations/20261122T0900-create-providers";
import { AddSuccessionKind1795849200000 } from "./database/migrations/20261128T0700-add-succession-kind";
import { entities, type ProviderEntities } from "./entities";
import { resolveIdentity } from "./identity/identity.reference";
import { IdentityResolver } from "./identity/identity.resolver";
import { createLoaders, type Loaders } from "./loaders";
import { processes } from "./processes";
import { IntakeContactResolver } from "./intakeContact/intakeContact.resolver";
import { LocationResolver } from "./location/location.resolver";
import { resolveLocation } from "./location/location.reference";
import { resolveProvider } from "./provider/provider.reference";
import { ProviderResolver } from "./provider/provider.resolver";
import { ProviderList } from "./provider/providerList.repository";
import { ProviderSuccessionResolver } from "./succession/providerSuccession.resolver";
import { SuccessionResolver } from "./succession/succession.resolver";
import { SuccessionList } from "./succession/successionList.repository";

/** Who gives care: providers, where they are, with whom they work, what became of them. */
export const providers: OwnerDefinition<ProviderEntities, Loaders> = {
  name: "providers",
  entities,
  migrations: [
    CreateProviders1795338000000,
    CreateChangeSets1795474800000,
    KeepRehearsals1795492800000,
    LogConfirmations1795820400000,
    AddSuccessionKind1795849200000,
  ],
  feedPrefix: "provider",
  processes,
  follows: [{ owner: "municipalities", feedPrefix: "municipality", typeNames: ["Municipality"] }],
  referredToBy: [
    { owner: "contracts", feedPrefix: "contract" },
    { owner: "quality", feedPrefix: "quality" },
  ],
  resolvers: (registry) => [
    new ProviderResolver(new ProviderList(registry.repositories.provider)),
    new LocationResolver(),
    new IntakeContactResolver(),
    new IdentityResolver(registry),
    new ConsortiumResolver(),
    new ConsortiumMembershipResolver(),
    new ProviderSuccessionResolver(),
    new SuccessionResolver(new SuccessionList(registry.repositories.succession)),
  ],
  references: {
    Provider: resolveProvider,
    Location: resolveLocation,
    Consortium: resolveConsortium,
    Identity: resolveIdentity,
  },
  loaders: createLoaders,
};
