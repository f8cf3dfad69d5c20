// SPDX-License-Identifier: EUPL-1.2
import { type Fault, ifGiven, matching } from "../../../kit/fault";
import { link, versionedEntity } from "../../../kit/versioned/entity";
import { LocationRow } from "./location.row";

const branchForm = /^\d{12}$/;

export const locationEntity = versionedEntity<LocationRow>({
  typeName: "Location",
  row: LocationRow,
  facts: { providerId: true, municipalityId: true, branchNumber: true },
  check: (_id, facts): Fault[] =>
    ifGiven(facts.branchNumber, (given) =>
      matching("branchNumber", branchForm, "a vestigingsnummer of 12 digits", given),
    ),
  references: (facts) => [
    ...link("providerId", "Provider", facts.providerId),
    ...link("municipalityId", "Municipality", facts.municipalityId),
  ],
});
