// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { segmentOf } from "../refs/segment.ref";
import { type Referrer, referrers } from "./referralRoute.codes";
import { type ReferralRouteRow } from "./referralRoute.row";
import { ReferralRoute } from "./referralRoute.type";

/** One route for every referrer, in the order of the codes: what is not recorded is said to be so. */
export function toReferralRoutes(
  segmentId: string,
  rows: readonly ReferralRouteRow[],
  asOf: AsOf,
): ReferralRoute[] {
  const recorded = new Map(rows.map((row) => [row.referrer, row]));
  return (Object.keys(referrers) as Referrer[]).map((referrer) => {
    const row = recorded.get(referrer);
    return Object.assign(new ReferralRoute(), {
      segment: segmentOf(segmentId, asOf),
      referrer,
      allowed: row?.allowed ?? "NIET_VASTGELEGD",
      basis: row?.basis ?? null,
      from: row?.validFrom ?? null,
      until: row?.validUntil ?? null,
    } satisfies ReferralRoute);
  });
}
