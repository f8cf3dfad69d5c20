// SPDX-License-Identifier: EUPL-1.2
import { Given } from "./given";

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
  isSeenAnew: boolean,
): readonly string[] {
  if (sent === null) return now;
  return isSeenAnew && !new Given(sent, true).isChanged(name) ? now : sent.getAll(name);
}
