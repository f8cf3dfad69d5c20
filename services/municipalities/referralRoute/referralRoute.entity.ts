// SPDX-License-Identifier: EUPL-1.2
import { type Fault, ifGiven, notBlank, oneOfCodes, sameAsParts } from "../../../kit/fault";
import { link, versionedEntity } from "../../../kit/versioned/entity";
import { referralPermissions, referrers } from "./referralRoute.codes";
import { ReferralRouteRow } from "./referralRoute.row";

export const referralRouteEntity = versionedEntity<ReferralRouteRow>({
  typeName: "ReferralRoute",
  row: ReferralRouteRow,
  facts: { segmentId: true, referrer: true, allowed: true, basis: true },
  check: (id, facts): Fault[] => {
    const key = `${facts.segmentId}/${facts.referrer}`;
    return [
      ...sameAsParts(key, id),
      ...oneOfCodes("referrer", referrers, facts.referrer),
      ...oneOfCodes("allowed", referralPermissions, facts.allowed),
      ...ifGiven(facts.basis, (given) => notBlank("basis", given)),
    ];
  },
  references: (facts) => link("segmentId", "Segment", facts.segmentId),
});
