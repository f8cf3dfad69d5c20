// SPDX-License-Identifier: EUPL-1.2
import { type Work } from "../feed/ledger.repository";
import { grouped } from "../grouped";
import { type Outcome } from "../versioned/outcome";
import { type Register } from "../versioned/register";
import { type VersionRow } from "../versioned/version.row";
import { type Operation, type OperationAct } from "./operation";
import { underItsName } from "./operation.rules";
import { complete, daysOf } from "./said.rules";

/** Does operations of one act in as few statements as the register can, so that a batch need not know how. */
export async function execute(
  work: Work,
  register: Register<VersionRow>,
  act: OperationAct,
  operations: readonly Operation[],
): Promise<Outcome[]> {
  if (act === "REGISTER") {
    return register.registerAll(
      work,
      operations.map((operation) => ({
        id: operation.id,
        ...daysOf(operation),
        facts: complete(operation, register.entity),
      })),
    );
  }
  if (act === "SETTLE") {
    const slices = grouped(operations, ({ id }) => id);
    const settled = await register.settleAll(
      work,
      [...slices].map(([id, some]) => ({
        id,
        slices: some.map((operation) => ({
          ...daysOf(operation),
          facts: complete(operation, register.entity),
        })),
      })),
    );
    const byId = new Map(settled.map((outcome) => [outcome.id, outcome]));
    return operations.map(({ id }) => byId.get(id) as Outcome);
  }
  const each = async (operation: Operation): Promise<Outcome> => {
    const outcome = await executeOne(work, register, operation);
    if (outcome.kind !== "refused") return outcome;
    const endsOn = operation.act === "END" ? operation.from : null;
    return { ...outcome, faults: outcome.faults.map((one) => underItsName(endsOn, one)) };
  };
  return Promise.all(operations.map(each));
}

async function executeOne(
  work: Work,
  register: Register<VersionRow>,
  operation: Operation,
): Promise<Outcome> {
  const { id, act, from, until } = operation;
  const change = { ...operation.facts };
  switch (act) {
    case "AMEND":
      return register.amend(work, { id, from: from as string, until, change });
    case "CORRECT":
      return register.correct(work, { id, change, during: daysOf(operation) });
    case "CORRECT_PERIOD":
      return register.correctPeriod(work, { id, ...daysOf(operation) });
    case "RESUME":
      return register.resume(work, {
        id,
        ...daysOf(operation),
        facts: complete(operation, register.entity),
      });
    case "END":
      return register.end(work, { id, on: from as string, passesOn: operation.passesOn ?? false });
    case "WITHDRAW":
      return register.withdraw(work, id);
    case "CONFIRM":
      return register.confirm(work, id);
    case "REGISTER":
    case "SETTLE":
      throw new Error(`${act} is done for many at once.`);
  }
}
