// SPDX-License-Identifier: EUPL-1.2
import { fault } from "../../../kit/fault";
import { versionedEntity } from "../../../kit/versioned/entity";
import { code, link } from "../../../kit/versioned/fact";
import { anyRegion } from "../../../kit/versioned/keeper";
import { words } from "../../../kit/words";
import { supervisionKinds } from "./supervision.codes";
import { SupervisionRow } from "./supervision.row";

const firstDay = words("the first day of the supervision", "de eerste dag van het toezicht");

export const supervisionEntity = versionedEntity<SupervisionRow>({
  typeName: "Supervision",
  label: "toezicht",
  row: SupervisionRow,
  facts: { providerId: link("aanbieder", "Provider"), kind: code("soort toezicht", supervisionKinds) },
  check: (_id, _facts, period) => (period.validFrom === null ? [fault("from", firstDay, null)] : []),
  keepers: () => anyRegion,
});
