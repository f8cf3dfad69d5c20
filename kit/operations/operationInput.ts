// SPDX-License-Identifier: EUPL-1.2
import { inputError } from "../errors";
import { type AsOf, fromAsOf } from "../moment";
import { canBeHeld } from "../versioned/text.rules";
import { words } from "../words";
import { type Operation, type OperationAct } from "./operation";

/** So many operations fit in the time that a request may take, with room. */
export const mostOperations = 1_000;

interface OperationInput {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null;
  readonly until?: string | null;
  readonly facts?: Readonly<Record<string, unknown>> | null;
  readonly basis?: AsOf | null;
}

/** An operation under the name of the kind of entity; the others are absent. */
export type ChangeInput = Readonly<Record<string, OperationInput | null>>;

export function operationsIn(changes: readonly ChangeInput[]): Operation[] {
  if (changes.length === 0) {
    throw inputError("changes", words("at least one operation", "ten minste één bewerking"));
  }
  if (changes.length > mostOperations) {
    const expected = words(`at most ${mostOperations} operations`, `hoogstens ${mostOperations} bewerkingen`);
    throw inputError("changes", expected, changes.length);
  }
  return changes.map(operationIn);
}

const storable = words(
  "text without NUL characters or broken ones",
  "tekst zonder NUL-tekens of halve tekens",
);

/** Operations that are kept until they are performed; what no database holds cannot be. */
export function checkStorable(operations: readonly Operation[]): void {
  operations.forEach((operation, index) => {
    JSON.stringify(operation, (name, value: unknown) => {
      if (typeof value !== "string" || canBeHeld(value)) return value;
      throw inputError(`changes[${index}]`, storable, name);
    });
  });
}

function operationIn(change: ChangeInput, index: number): Operation {
  const named = Object.entries(change).flatMap(([entity, input]) => (input ? [{ entity, input }] : []));
  const [one] = named;
  if (!one || named.length > 1) {
    const given = named.map(({ entity }) => entity).join(", ");
    throw inputError(`changes[${index}]`, "exactly one kind of entity", given);
  }
  const { act, id, from = null, until = null, facts = null, basis = null } = one.input;
  return { entity: one.entity, act, id, from, until, facts, basis: basis === null ? null : fromAsOf(basis) };
}
