// SPDX-License-Identifier: EUPL-1.2
import { contains, type LocalDate, type Period } from "../../../kit/localDate";
import { runsOf, type Timeline } from "../../../kit/versioned/timeline.rules";

/** The days without a gap around a day on which a line is suspended; null when it is not on that day. */
export function suspensionOn(
  timeline: Timeline<{ readonly suspended: boolean | null }>,
  day: LocalDate,
): Period | null {
  const suspended = timeline.filter(({ facts }) => facts.suspended === true);
  return runsOf(suspended).find((days) => contains(days, day)) ?? null;
}
