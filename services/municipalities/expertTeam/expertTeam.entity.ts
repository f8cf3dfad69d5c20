// SPDX-License-Identifier: EUPL-1.2
import { versionedEntity } from "../../../kit/versioned/entity";
import { link, maybe, note, text } from "../../../kit/versioned/fact";
import { region } from "../../../kit/versioned/keeper";
import { ExpertTeamRow } from "./expertTeam.row";

export const expertTeamEntity = versionedEntity<ExpertTeamRow>({
  typeName: "ExpertTeam",
  label: "expertteam",
  row: ExpertTeamRow,
  facts: {
    regionId: link("regio", "Region"),
    name: text("naam"),
    description: note("omschrijving"),
    meets: maybe(text("overlegmoment")),
  },
  check: () => [],
  keepers: (facts) => region(facts.regionId),
});
