// SPDX-License-Identifier: EUPL-1.2
import { type Fault, oneOfCodes, sameAsParts } from "../../../kit/fault";
import { link, versionedEntity } from "../../../kit/versioned/entity";
import { consortiumRoles } from "./consortium.codes";
import { ConsortiumMembershipRow } from "./consortiumMembership.row";

export const consortiumMembershipEntity = versionedEntity<ConsortiumMembershipRow>({
  typeName: "ConsortiumMembership",
  row: ConsortiumMembershipRow,
  facts: { consortiumId: true, providerId: true, role: true },
  check: (id, facts): Fault[] => [
    ...sameAsParts(`${facts.consortiumId}/${facts.providerId}`, id),
    ...oneOfCodes("role", consortiumRoles, facts.role),
  ],
  references: (facts) => [
    ...link("consortiumId", "Consortium", facts.consortiumId),
    ...link("providerId", "Provider", facts.providerId),
  ],
});
