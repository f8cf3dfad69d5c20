// SPDX-License-Identifier: EUPL-1.2
import { type RequestContext } from "../context";
import { inputError } from "../errors";
import { words } from "../words";
import { type SchemaModule } from "../subgraph";
import { type Entities, type Registry, registryWithin } from "../versioned/registry";
import { underItsArgument } from "./argument.rules";
import { type Operation } from "./operation";
import { mostOperations } from "./operationInput";
import { isObstacle, type OperationOutcome } from "./outcome";
import { type OutcomeReader } from "./outcomeReader";
import { type Performer } from "./performer";
import { Objection, type Process } from "./process";

interface Given {
  readonly reason: string;
  readonly source?: string | null;
  readonly rehearse: boolean;
}

/** Makes the mutations of an owner's processes. */
export function processesModule(
  processes: readonly Process[],
  registry: Registry<Entities>,
  performer: Performer,
  outcomes: OutcomeReader,
): SchemaModule {
  const perform =
    (process: Process) =>
    async (_: unknown, given: Given, { viewer }: RequestContext): Promise<object> => {
      const { reason, source = null, rehearse, ...own } = given;
      const done = await performer.recording({ viewer, reason, source }, rehearse, async (batch, work) => {
        const { operations, objection } = await intended(() =>
          process.operations(given as never, registryWithin(registry, work.manager), work.recordedAt),
        );
        if (operations.length > mostOperations) {
          const expected = words(
            `at most ${mostOperations} operations at once`,
            `hoogstens ${mostOperations} bewerkingen tegelijk`,
          );
          throw inputError(process.name, expected, operations.length);
        }
        const outcomes = (await batch.perform(operations)).map((outcome, index) =>
          underItsArguments(own, operations[index], outcome),
        );
        if (objection && !outcomes.some(({ kind }) => denials.has(kind))) throw objection;
        const isObstructed = outcomes.some(isObstacle);
        const isRecorded = !rehearse && !isObstructed && outcomes.some(({ kind }) => kind === "recorded");
        const report = { recordedAt: isRecorded ? work.recordedAt : null, outcomes };
        return { result: { report, operations }, isObstructed };
      });
      return outcomes.report(viewer, done.report, done.operations);
    };
  const roles = ["procurement", "admin"] as const;
  return {
    sdl: [
      ...processes.flatMap(({ inputsSdl }) => inputsSdl ?? []),
      `extend type Mutation {\n${processes.map(fieldOf).join("\n")}\n}`,
    ].join("\n\n"),
    access: { Mutation: Object.fromEntries(processes.map(({ name }) => [name, roles])) },
    resolvers: { Mutation: Object.fromEntries(processes.map((process) => [process.name, perform(process)])) },
  };
}

/** Who gets one of these may not know why else it could not be done. */
const denials: ReadonlySet<OperationOutcome["kind"]> = new Set(["not-allowed", "unknown"]);

/** What was refused, under the names that the process has for it. */
function underItsArguments(
  given: Readonly<Record<string, unknown>>,
  one: Operation | undefined,
  outcome: OperationOutcome,
): OperationOutcome {
  if (outcome.kind !== "refused" || !one) return outcome;
  return { ...outcome, faults: outcome.faults.map((fault) => underItsArgument(given, one, fault)) };
}

interface Intention {
  readonly operations: readonly Operation[];
  readonly objection: Error | null;
}

async function intended(ask: () => Promise<readonly Operation[]> | readonly Operation[]): Promise<Intention> {
  try {
    return { operations: await ask(), objection: null };
  } catch (fault) {
    if (fault instanceof Objection) return { operations: fault.operations, objection: fault.told };
    throw fault;
  }
}

const fieldOf = ({ name, meaning, argumentsSdl }: Process): string => `  ${JSON.stringify(meaning)}
  ${name}(
    ${argumentsSdl}
    "Why (reden), for whoever reads the history."
    reason: String!
    "The document or decision that it rests on (grondslag)."
    source: String
    "Only say what would become of it, and record nothing (proef)."
    rehearse: Boolean! = false
  ): ChangeReport!`;
