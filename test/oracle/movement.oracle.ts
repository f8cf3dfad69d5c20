// SPDX-License-Identifier: EUPL-1.2
// DESIGN.md 4 "what began and ended between two days"; what that means for a reason is decided in docs/coverage-rules.md
// "Contract movements", of which this is a second reading: it looks at the list on every day and at the list on
// the day before, and shares no code with the product.
import { type Day, type Moment } from "./landscape";
import { ofLandscape, onTheList, type ReportLandscape } from "./report.oracle";
import { onDay } from "./world.oracle";

export interface MovementFound {
  readonly contractId: string;
  readonly kind: "BEGAN" | "ENDED";
  readonly on: Day;
  readonly reason: string | null;
}

/** @param days every day after the first and up to and with the last of the question, in order, none left out */
export function movements(
  landscape: ReportLandscape,
  region: string,
  days: readonly Day[],
  dayBefore: (day: Day) => Day,
  knownAt: Moment,
): MovementFound[] {
  const found: MovementFound[] = [];
  const onList = (id: string, on: Day) =>
    onDay(landscape.Contract, on, knownAt).find(
      ({ id: other, facts }) =>
        other === id &&
        onTheList.includes(facts.status) &&
        facts.start <= on &&
        !(facts.end !== null && facts.end <= on),
    );
  for (const day of days) {
    for (const id of new Set(landscape.Contract.map((contract) => contract.id))) {
      const yesterday = dayBefore(day);
      const [was, is] = [onList(id, yesterday), onList(id, day)];
      if (!was && is && ofLandscape(landscape, is, region, day, knownAt)) {
        found.push({ contractId: id, kind: "BEGAN", on: day, reason: null });
      }
      if (was && !is && ofLandscape(landscape, was, region, yesterday, knownAt)) {
        let { exitReason: reason } = was.facts;
        for (const later of days) {
          if (later < day) continue;
          if (onList(id, later)) break;
          const says = onDay(landscape.Contract, later, knownAt).find((each) => each.id === id);
          reason = says?.facts.exitReason ?? reason;
        }
        const { facts } = onDay(landscape.Contract, day, knownAt).find((each) => each.id === id) ?? {};
        const isSuspended =
          facts?.status === "OPGESCHORT" && facts.start <= day && (facts.end === null || day < facts.end);
        const silent = isSuspended ? "OPGESCHORT" : "NIET_VASTGELEGD";
        found.push({ contractId: id, kind: "ENDED", on: day, reason: reason ?? silent });
      }
    }
  }
  const order = ({ on, kind, contractId }: MovementFound): string =>
    `${on} ${kind === "ENDED" ? 0 : 1} ${contractId}`;
  return found.sort((one, other) => (order(one) < order(other) ? -1 : 1));
}
