// SPDX-License-Identifier: EUPL-1.2
import { type Fault, notBlank, oneOfCodes } from "../../../kit/fault";
import { link, versionedEntity } from "../../../kit/versioned/entity";
import { careLines } from "./localProvision.codes";
import { LocalProvisionRow } from "./localProvision.row";

export const localProvisionEntity = versionedEntity<LocalProvisionRow>({
  typeName: "LocalProvision",
  row: LocalProvisionRow,
  facts: { municipalityId: true, name: true, line: true, decisionFree: true, collective: true },
  check: (_id, facts): Fault[] => [
    ...notBlank("name", facts.name),
    ...oneOfCodes("line", careLines, facts.line),
  ],
  references: (facts) => link("municipalityId", "Municipality", facts.municipalityId),
});
