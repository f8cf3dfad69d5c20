// SPDX-License-Identifier: EUPL-1.2
import { type Fault, matching } from "../../../kit/fault";
import { versionedEntity } from "../../../kit/versioned/entity";
import { text } from "../../../kit/versioned/fact";
import { nobodyElse } from "../../../kit/versioned/keeper";
import { words } from "../../../kit/words";
import { IdentityRow } from "./identity.row";

const codeForm = /^[A-Z][A-Z0-9_]*$/;
const codeExpected = words(
  "a code in capitals, such as PROTESTANTS_CHRISTELIJK",
  "een code in hoofdletters, zoals PROTESTANTS_CHRISTELIJK",
);

export const identityEntity = versionedEntity<IdentityRow>({
  typeName: "Identity",
  label: "denominatie",
  row: IdentityRow,
  facts: { label: text("benaming") },
  check: (id): Fault[] => matching("id", codeForm, codeExpected, id),
  keepers: () => nobodyElse,
});
