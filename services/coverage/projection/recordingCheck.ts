// SPDX-License-Identifier: EUPL-1.2
import { inputError } from "../../../kit/errors";
import { type Freshness } from "./projection.repository";

/** Refuses a moment before the first recording: an empty list or a zero would say that there was nothing. */
export function checkRecorded(
  knownAt: Date,
  { firstAt }: Pick<Freshness, "firstAt">,
  field = "knownAt",
): void {
  if (firstAt && knownAt >= firstAt) return;
  const expected = firstAt
    ? `a moment not before ${firstAt.toISOString()}, the first recording`
    : "a register that holds something";
  throw inputError(field, expected, knownAt);
}
