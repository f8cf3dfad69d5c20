// SPDX-License-Identifier: EUPL-1.2
import { type Call } from "../../../page/page";
import { Given } from "./given";
import { type Subject } from "./job";
import { type Verdict } from "./verdict";

/** What the register says now of a field. */
export const nowOf = ({ now }: Subject, name: string): readonly string[] => [now[name] ?? ""].flat();

/** What somebody saw stays what they saw, until the register told them what is different. */
export const isSeenAnew = ({ kind }: Verdict): boolean =>
  kind === "none" || kind === "stale" || kind === "other-day";

/**
 * What stands in a field. What somebody sees anew follows the register, but for what they filled in: that stays, and is
 * then theirs to look at again.
 *
 * @param now what the register says now
 */
export function valuesIn(
  name: string,
  now: readonly string[],
  sent: URLSearchParams | null,
  isAnew: boolean,
): readonly string[] {
  if (sent === null) return now;
  return isAnew && !new Given(sent, true).isChanged(name) ? now : sent.getAll(name);
}

/** What stands in each field of a form, by its name. */
export const valuesOf =
  ({ form }: Call, subject: Subject, verdict: Verdict) =>
  (name: string): readonly string[] =>
    valuesIn(name, nowOf(subject, name), verdict.kind === "none" ? null : form, isSeenAnew(verdict));
