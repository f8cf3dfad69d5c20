// SPDX-License-Identifier: EUPL-1.2
import { links, versionedEntity } from "../../../kit/versioned/entity";
import { ReorganisationRow } from "./reorganisation.row";
import { checkReorganisation } from "./reorganisation.rules";

export const reorganisationEntity = versionedEntity<ReorganisationRow>({
  typeName: "Reorganisation",
  row: ReorganisationRow,
  facts: { on: true, kind: true, fromIds: true, toIds: true },
  check: checkReorganisation,
  references: (facts) => [
    ...links("fromIds", "Municipality", facts.fromIds),
    ...links("toIds", "Municipality", facts.toIds),
  ],
});
