// SPDX-License-Identifier: EUPL-1.2
import { versionedEntity } from "../../../kit/versioned/entity";
import { text } from "../../../kit/versioned/fact";
import { anyRegion } from "../../../kit/versioned/keeper";
import { ConsortiumRow } from "./consortium.row";

export const consortiumEntity = versionedEntity<ConsortiumRow>({
  typeName: "Consortium",
  label: "samenwerkingsverband",
  row: ConsortiumRow,
  facts: { name: text("naam") },
  check: () => [],
  keepers: () => anyRegion,
});
