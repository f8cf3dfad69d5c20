// SPDX-License-Identifier: EUPL-1.2
import { inputError } from "../../../kit/errors";

/** A code that the register did not hold at the moment is an error of the question, never an empty list. */
export function neverExisted(field: "municipality" | "segment", id: string, knownAt: Date): Error {
  const then = `that the register held at ${knownAt.toISOString()}`;
  return field === "municipality"
    ? inputError("municipality", `the CBS code (GM and four digits) of a municipality ${then}`, id)
    : inputError("segment", `a segment ${then}, as SCHEME/CODE`, id);
}
