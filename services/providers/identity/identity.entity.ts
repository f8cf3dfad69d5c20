// SPDX-License-Identifier: EUPL-1.2
import { type Fault, matching, notBlank } from "../../../kit/fault";
import { versionedEntity } from "../../../kit/versioned/entity";
import { IdentityRow } from "./identity.row";

const codeForm = /^[A-Z][A-Z0-9_]*$/;

export const identityEntity = versionedEntity<IdentityRow>({
  typeName: "Identity",
  row: IdentityRow,
  facts: { label: true },
  check: (id, facts): Fault[] => [
    ...matching("id", codeForm, "a code in capitals, such as PROTESTANTS_CHRISTELIJK", id),
    ...notBlank("label", facts.label),
  ],
  references: () => [],
});
