// SPDX-License-Identifier: EUPL-1.2
import { type Fault, ifGiven, matching } from "../../../kit/fault";
import { versionedEntity } from "../../../kit/versioned/entity";
import { link, maybe, text } from "../../../kit/versioned/fact";
import { anyRegion } from "../../../kit/versioned/keeper";
import { words } from "../../../kit/words";
import { LocationRow } from "./location.row";

const branchForm = /^\d{12}$/;
const branchExpected = words("a vestigingsnummer of 12 digits", "een vestigingsnummer van 12 cijfers");

export const locationEntity = versionedEntity<LocationRow>({
  typeName: "Location",
  label: "vestiging",
  belongsTo: { fact: "providerId", passesOn: true },
  row: LocationRow,
  facts: {
    providerId: link("aanbieder", "Provider"),
    municipalityId: link("gemeente", "Municipality"),
    branchNumber: maybe(text("vestigingsnummer")),
  },
  check: (_id, facts): Fault[] =>
    ifGiven(facts.branchNumber, (given) => matching("branchNumber", branchForm, branchExpected, given)),
  keepers: () => anyRegion,
});
