// SPDX-License-Identifier: EUPL-1.2
import { notBlank } from "../../../kit/fault";
import { versionedEntity } from "../../../kit/versioned/entity";
import { ConsortiumRow } from "./consortium.row";

export const consortiumEntity = versionedEntity<ConsortiumRow>({
  typeName: "Consortium",
  row: ConsortiumRow,
  facts: { name: true },
  check: (_id, facts) => notBlank("name", facts.name),
  references: () => [],
});
