// SPDX-License-Identifier: EUPL-1.2
import { type RequestContext } from "../context";
import { inputError } from "../errors";
import { accountOf } from "../identity/account";
import { type SchemaModule } from "../subgraph";
import { groundsFaults } from "../versioned/entry.rules";
import { type ChangeSet, changeSetStates } from "./changeSet";
import { type ChangeSetRepository } from "./changeSet.repository";
import { type ChangeSetRunner } from "./changeSetRunner";
import { changeInputOf } from "./inputs.sdl";
import { type ChangeInput, checkStorable, operationsIn } from "./operationInput";
import { type OutcomeReader } from "./outcomeReader";

const states = Object.entries(changeSetStates).map(
  ([state, meaning]) => `  ${JSON.stringify(meaning)}\n  ${state}`,
);

const sharedSdl = `"How far a change set is (stand)."
enum ChangeSetState {
${states.join("\n")}
}

"Operations that are too many for one request (wijzigingsset): staged in parts, and then performed as a whole or not at all."
type ChangeSet @shareable {
  "The id that its maker gave it."
  id: ID!
  "How far it is (stand)."
  state: ChangeSetState!
  "How many operations were staged (klaargezet)."
  staged: Int!
  "How many of them were looked at so far (voortgang)."
  performed: Int!
  "The moment of recording (vastgelegd op). Null: nothing was recorded."
  recordedAt: DateTime
  "Of a rehearsal: the moment up to which it knew the register (peilmoment). Give it as \`seenAt\`, and what was recorded since is not overwritten unseen."
  seenAt: DateTime
  "Entities that are new (nieuw)."
  created: Int!
  "Entities that say something else (gewijzigd)."
  changed: Int!
  "Entities that end (beëindigd) or were withdrawn."
  ended: Int!
  "What the register says already (ongewijzigd)."
  unchanged: Int!
  "Operations that stand in the way of the whole (geweigerd)."
  obstacles: Int!
  "The first of those, 1000 at most."
  firstObstacles: [ChangeSetObstacle!]!
  "What the operations of one part would change (wat verandert), when the set was rehearsed and not yet recorded; those that change nothing are left out."
  rehearsed(
    "The part, from 1."
    part: Int!
  ): [RehearsedChange!]!
}

"What one operation of a rehearsal would change (verandering)."
type RehearsedChange @shareable {
  "Its place in its part, from 0."
  index: Int!
  "The id in this register."
  id: ID!
  "What it does to the entity (soort wijziging)."
  change: ChangeKind!
  "What the register would say differently of the entity (verschillen); told once, at the first operation on it in the part."
  differences: [FactDifference!]!
}

"What the register says of an entity on some days, and would say instead (verschil)."
type FactDifference @shareable {
  "First day (geldig vanaf). Null: without beginning."
  validFrom: LocalDate
  "Day after the last (geldig tot). Null: without end."
  validUntil: LocalDate
  "The name of the fact (gegeven); \`holds\` is whether the entity holds at all."
  field: String!
  "What it says (voorheen), as JSON. Null: niet vastgelegd."
  before: FactValue
  "What it would say (daarna), as JSON. Null: niet vastgelegd."
  after: FactValue
}

"An operation that stands in the way (geweigerde bewerking), and its place in the set."
type ChangeSetObstacle @shareable {
  "The part that it is in, from 1."
  part: Int!
  "Its place in that part, from 0."
  index: Int!
  "What became of it (uitkomst)."
  outcome: OperationOutcome!
}`;

/** Makes what an owner's graph says of change sets: `stage<Owner>`, `run<Owner>` and `<owner>Set`. */
export function changeSetsModule(
  { name }: { readonly name: string },
  sets: ChangeSetRepository,
  runner: ChangeSetRunner,
  outcomes: OutcomeReader,
): SchemaModule {
  const capitalised = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

  const shown = (set: ChangeSet): ShownSet => ({
    ...set,
    ...nothingYet,
    ...set.report,
    recordedAt: instant(set.report?.recordedAt),
    seenAt: instant(set.report?.seenAt),
    kept: set,
  });

  const firstObstacles = async (
    { kept }: ShownSet,
    _: unknown,
    { viewer }: RequestContext,
  ): Promise<readonly object[]> => {
    const obstacles = kept.report?.firstObstacles ?? [];
    const told = await outcomes.shown(viewer, obstacles);
    return obstacles.map(({ part, index }, place) => ({ part, index, outcome: told[place] }));
  };

  const rehearsed = async (
    { kept: { id, state, run } }: ShownSet,
    { part }: { readonly part: number },
  ): Promise<readonly object[]> => (state === "DONE" && run?.rehearse ? sets.rehearsed(id, part) : []);

  const find = async (id: string, { viewer }: RequestContext): Promise<ChangeSet | null> =>
    sets.find(checkedId(id), accountOf(viewer));

  const found = async (id: string, context: RequestContext): Promise<ChangeSet> => {
    const set = await find(id, context);
    if (!set) throw inputError("set", "the id of a change set of yours", id);
    return set;
  };

  interface Staging {
    readonly set: string;
    readonly part: number;
    readonly changes: readonly ChangeInput[];
  }

  const stage = async (_: unknown, args: Staging, context: RequestContext): Promise<object> => {
    if (args.part < 1) throw inputError("part", "a number from 1", args.part);
    const subject = accountOf(context.viewer);
    const id = checkedId(args.set);
    const operations = operationsIn(args.changes);
    checkStorable(operations);
    await sets.stage(id, subject, args.part, operations);
    const set = await found(id, context);
    if (set.state !== "OPEN") throw inputError("set", "a change set that was not started yet", args.set);
    return shown(set);
  };

  interface Running {
    readonly set: string;
    readonly parts: number;
    readonly reason: string;
    readonly source?: string | null;
    readonly rehearse: boolean;
    readonly seenAt?: Date | null;
  }

  const run = async (_: unknown, args: Running, context: RequestContext): Promise<object> => {
    const set = await found(args.set, context);
    const { reason, source = null, rehearse, seenAt = null } = args;
    for (const { field, expected, given } of groundsFaults({ reason, source })) {
      throw inputError(field, expected, given);
    }
    if (seenAt && seenAt > (await runner.now())) {
      throw inputError("seenAt", "a moment that has been", seenAt.toISOString());
    }
    const isRecorded = Boolean(set.report?.recordedAt);
    if (!isRecorded) checkParts(await sets.partNumbers(set.id), args.parts);
    const how = {
      viewer: context.viewer,
      reason,
      source,
      rehearse,
      seenAt: seenAt?.toISOString() ?? null,
    };
    if (await sets.start(set.id, accountOf(context.viewer), how)) runner.begin(set.id, how);
    return shown(await found(args.set, context));
  };

  const roles = ["procurement", "admin"] as const;
  return {
    sdl: `${sharedSdl}

extend type Mutation {
  "Adds a part to a change set, or puts it in the place of what was staged as that part (klaarzetten)."
  stage${capitalised}(
    "The id of the set, a UUID that its maker chooses."
    set: ID!
    "Which part, from 1."
    part: Int!
    "What to do, 1000 at most (bewerkingen)."
    changes: [${changeInputOf(name)}!]!
  ): ChangeSet!
  "Starts performing a change set as a whole (uitvoeren); ask for the set to see how far it is."
  run${capitalised}(
    "The id of the set."
    set: ID!
    "How many parts it has, to be sure that none is missing."
    parts: Int!
    "Why (reden), for whoever reads the history."
    reason: String!
    "The document or decision that it rests on (grondslag)."
    source: String
    "Only say what would become of it, and record nothing (proef)."
    rehearse: Boolean! = true
    "The moment as of which its author saw what it changes (peilmoment), such as that of a rehearsal: what was recorded of it since stands in the way. Null: nobody looked, so nothing is changed that the register knew before, and what is new is added."
    seenAt: DateTime
  ): ChangeSet!
}

extend type Query {
  "A change set of yours (wijzigingsset); null when there is none with this id. It is kept for 30 days."
  ${name}Set(
    "The id of the set."
    set: ID!
  ): ChangeSet
}`,
    access: {
      Mutation: { [`stage${capitalised}`]: roles, [`run${capitalised}`]: roles },
      Query: { [`${name}Set`]: roles },
    },
    resolvers: {
      Mutation: { [`stage${capitalised}`]: stage, [`run${capitalised}`]: run },
      Query: {
        [`${name}Set`]: async (_: unknown, args: { set: string }, context: RequestContext) => {
          const set = await find(args.set, context);
          return set && shown(set);
        },
      },
      ChangeSet: { firstObstacles, rehearsed },
    },
  };
}

const instant = (text: string | null | undefined): Date | null => (text ? new Date(text) : null);

/** Exactly the parts from 1 up to as many as there should be; `staged` in their order. */
function checkParts(staged: readonly number[], parts: number): void {
  const last = staged.at(-1) ?? 0;
  if (parts < last) throw inputError("parts", `${last}, the last part that was staged`, parts);
  const missing = staged.findIndex((part, index) => part !== index + 1) + 1 || staged.length + 1;
  if (missing <= parts) {
    throw inputError("parts", `each part from 1 to ${parts} staged; part ${missing} is missing`);
  }
}

/** A set as the graph shows it, and as it is kept. */
interface ShownSet extends Readonly<Record<string, unknown>> {
  readonly kept: ChangeSet;
}

const nothingYet = { created: 0, changed: 0, ended: 0, unchanged: 0, obstacles: 0 };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function checkedId(id: string): string {
  if (uuid.test(id)) return id.toLowerCase();
  throw inputError("set", "a UUID", id);
}
