// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault, oneOfCodes } from "../../../kit/fault";
import { link, versionedEntity } from "../../../kit/versioned/entity";
import { supervisionKinds } from "./supervision.codes";
import { SupervisionRow } from "./supervision.row";

export const supervisionEntity = versionedEntity<SupervisionRow>({
  typeName: "Supervision",
  row: SupervisionRow,
  facts: { providerId: true, kind: true },
  check: (_id, facts, period): Fault[] => [
    ...oneOfCodes("kind", supervisionKinds, facts.kind),
    ...(period.validFrom === null ? [fault("validFrom", "the first day of the supervision", null)] : []),
  ],
  references: (facts) => link("providerId", "Provider", facts.providerId),
});
