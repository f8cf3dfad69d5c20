// SPDX-License-Identifier: EUPL-1.2
import { type Fault, sameAsParts } from "../../../kit/fault";
import { versionedEntity } from "../../../kit/versioned/entity";
import { code, link } from "../../../kit/versioned/fact";
import { anyRegion } from "../../../kit/versioned/keeper";
import { consortiumRoles } from "./consortium.codes";
import { ConsortiumMembershipRow } from "./consortiumMembership.row";

export const consortiumMembershipEntity = versionedEntity<ConsortiumMembershipRow>({
  typeName: "ConsortiumMembership",
  label: "deelname aan een samenwerkingsverband",
  row: ConsortiumMembershipRow,
  facts: {
    consortiumId: link("samenwerkingsverband", "Consortium"),
    providerId: link("aanbieder", "Provider"),
    role: code("rol", consortiumRoles),
  },
  check: (id, facts): Fault[] => sameAsParts(`${facts.consortiumId}/${facts.providerId}`, id),
  keepers: () => anyRegion,
});
