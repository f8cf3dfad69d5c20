// SPDX-License-Identifier: EUPL-1.2
import { type Fault, oneOfCodes, sameAsParts } from "../../../kit/fault";
import { link, versionedEntity } from "../../../kit/versioned/entity";
import { membershipPurposes } from "./regionMembership.codes";
import { RegionMembershipRow } from "./regionMembership.row";

export const regionMembershipEntity = versionedEntity<RegionMembershipRow>({
  typeName: "RegionMembership",
  row: RegionMembershipRow,
  facts: { regionId: true, municipalityId: true, purpose: true },
  check: (id, facts): Fault[] => {
    const key = `${facts.regionId}/${facts.municipalityId}/${facts.purpose}`;
    return [...sameAsParts(key, id), ...oneOfCodes("purpose", membershipPurposes, facts.purpose)];
  },
  references: (facts) => [
    ...link("regionId", "Region", facts.regionId),
    ...link("municipalityId", "Municipality", facts.municipalityId),
  ],
});
