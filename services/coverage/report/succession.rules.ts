// SPDX-License-Identifier: EUPL-1.2
import { contains } from "../../../kit/localDate";
import { type SuccessionKind } from "../projection/facts";
import { type FlowReason, flowReasons } from "./report.codes";
import { type ReportEvidence } from "./reportEvidence";
import { type Standing } from "./standing.rules";

/** Who went into others between the days, and who came of contracted ones, also through others. */
export function successionsBetween({ successions }: ReportEvidence, from: Standing, to: Standing) {
  const between = successions.filter(
    (each) => contains(each, to.on) && each.validFrom !== null && each.validFrom > from.on,
  );
  /** All that came of contracted providers, and those themselves, on lines that do not go through this one. */
  const lineWithout = (id: string): ReadonlySet<string> => {
    const others = between.filter((each) => each.predecessorId !== id);
    const line = new Set(from.contracted);
    // A set grows while it is walked: chains of successions are followed to their ends.
    for (const one of line) {
      for (const each of others) if (each.predecessorId === one) line.add(each.successorId);
    }
    return line;
  };
  return {
    // Who goes on beside what was split off did not go for that.
    wentBy: (id: string) =>
      firstKind(between.filter((each) => each.predecessorId === id && each.kind !== "AFSPLITSING")),
    cameBy: (id: string) => {
      const steps = between.filter((each) => each.successorId === id);
      if (steps.length === 0) return null;
      const line = lineWithout(id);
      return firstKind(steps.filter((each) => line.has(each.predecessorId)));
    },
  };
}

function firstKind(successions: readonly { readonly kind: SuccessionKind }[]): FlowReason | null {
  const kinds: readonly FlowReason[] = successions.map(({ kind }) => kind);
  return flowReasons.find((reason) => kinds.includes(reason)) ?? null;
}
