// SPDX-License-Identifier: EUPL-1.2
import { type Fault, ifGiven, notBlank } from "../../../kit/fault";
import { link, versionedEntity } from "../../../kit/versioned/entity";
import { ExpertTeamRow } from "./expertTeam.row";

export const expertTeamEntity = versionedEntity<ExpertTeamRow>({
  typeName: "ExpertTeam",
  row: ExpertTeamRow,
  facts: { regionId: true, name: true, description: true, meets: true },
  check: (_id, facts): Fault[] => [
    ...notBlank("name", facts.name),
    ...notBlank("description", facts.description),
    ...ifGiven(facts.meets, (given) => notBlank("meets", given)),
  ],
  references: (facts) => link("regionId", "Region", facts.regionId),
});
