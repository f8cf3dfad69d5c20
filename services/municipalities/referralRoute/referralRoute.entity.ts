// SPDX-License-Identifier: EUPL-1.2
import { type Fault, sameAsParts } from "../../../kit/fault";
import { versionedEntity } from "../../../kit/versioned/entity";
import { code, link, maybe, text } from "../../../kit/versioned/fact";
import { as } from "../../../kit/versioned/keeper";
import { referralPermissions, referrers } from "./referralRoute.codes";
import { ReferralRouteRow } from "./referralRoute.row";

export const referralRouteEntity = versionedEntity<ReferralRouteRow>({
  typeName: "ReferralRoute",
  label: "verwijsroute",
  row: ReferralRouteRow,
  facts: {
    segmentId: link("segment", "Segment"),
    referrer: code("verwijzer", referrers),
    allowed: code("toegestaan", referralPermissions),
    basis: maybe(text("grondslag")),
  },
  check: (id, facts): Fault[] => sameAsParts(`${facts.segmentId}/${facts.referrer}`, id),
  keepers: (facts) => as("Segment", facts.segmentId),
});
