// SPDX-License-Identifier: EUPL-1.2
import { links, versionedEntity } from "../../../kit/versioned/entity";
import { ProviderRow } from "./provider.row";
import { checkProvider } from "./provider.rules";

export const providerEntity = versionedEntity<ProviderRow>({
  typeName: "Provider",
  row: ProviderRow,
  facts: {
    name: true,
    kind: true,
    selfEmployed: true,
    kvkNumber: true,
    agbCode: true,
    identities: true,
    deliversAtHome: true,
    consultsForAccessTeams: true,
    canSwitchPractitioner: true,
    hasWmoContract: true,
    youngestAge: true,
    oldestAge: true,
  },
  check: checkProvider,
  references: (facts) => links("identities", "Identity", facts.identities),
});
