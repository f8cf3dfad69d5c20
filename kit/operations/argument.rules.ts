// SPDX-License-Identifier: EUPL-1.2
import { type Fault } from "../fault";
import { type Operation } from "./operation";

/**
 * A fault of an operation that a process made, under the argument that its author gave: `noticeOn` for who never said
 * `from`. What comes from no argument keeps its name.
 */
export function underItsArgument(
  given: Readonly<Record<string, unknown>>,
  operation: Pick<Operation, "from" | "until">,
  fault: Fault,
): Fault {
  const { field } = fault;
  if ((field !== "from" && field !== "until") || Object.hasOwn(given, field)) return fault;
  const day = operation[field];
  if (day === null) return fault;
  const [argument] = Object.entries(given).find(([, value]) => value === day) ?? [];
  return argument === undefined ? fault : { ...fault, field: argument };
}
