// SPDX-License-Identifier: EUPL-1.2
import { versionedEntity } from "../../../kit/versioned/entity";
import { code, day, link, several } from "../../../kit/versioned/fact";
import { nobodyElse } from "../../../kit/versioned/keeper";
import { reorganisationKinds } from "./reorganisation.codes";
import { ReorganisationRow } from "./reorganisation.row";
import { checkReorganisation } from "./reorganisation.rules";

export const reorganisationEntity = versionedEntity<ReorganisationRow>({
  typeName: "Reorganisation",
  label: "gemeentelijke herindeling",
  row: ReorganisationRow,
  facts: {
    on: day("ingangsdatum"),
    kind: code("soort herindeling", reorganisationKinds),
    fromIds: several(link("opgeheven gemeente", "Municipality")),
    toIds: several(link("nieuwe of ontvangende gemeente", "Municipality")),
  },
  check: checkReorganisation,
  keepers: () => nobodyElse,
});
