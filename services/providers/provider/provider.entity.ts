// SPDX-License-Identifier: EUPL-1.2
import { versionedEntity } from "../../../kit/versioned/entity";
import { code, link, maybe, several, text, whole, yesNo } from "../../../kit/versioned/fact";
import { anyRegion } from "../../../kit/versioned/keeper";
import { providerKinds } from "./provider.codes";
import { ProviderRow } from "./provider.row";
import { checkProvider } from "./provider.rules";

export const providerEntity = versionedEntity<ProviderRow>({
  typeName: "Provider",
  label: "aanbieder",
  referredToInSecret: true,
  row: ProviderRow,
  facts: {
    name: text("naam"),
    kind: code("soort aanbieder", providerKinds),
    selfEmployed: yesNo("vrijgevestigd"),
    kvkNumber: maybe(text("kvk-nummer")),
    agbCode: maybe(text("agb-code")),
    identities: several(link("denominatie", "Identity")),
    deliversAtHome: maybe(yesNo("aan huis")),
    consultsForAccessTeams: maybe(yesNo("consultatie")),
    canSwitchPractitioner: maybe(yesNo("wisselen van hulpverlener")),
    hasWmoContract: maybe(yesNo("wmo-contract")),
    youngestAge: maybe(whole("vanaf leeftijd")),
    oldestAge: maybe(whole("tot en met leeftijd")),
  },
  check: checkProvider,
  keepers: () => anyRegion,
});
