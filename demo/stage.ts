// SPDX-License-Identifier: EUPL-1.2
import { type Authorship, type Work } from "../kit/feed/ledger.repository";
import { type LocalDate } from "../kit/localDate";
import { type Outcome } from "../kit/versioned/outcome";
import { type Register } from "../kit/versioned/register";
import { type Entities, type Registry } from "../kit/versioned/registry";
import { type Act, type VersionRow } from "../kit/versioned/version.row";
import { type Group, registrationsOf } from "./group";

/** A part of the landscape that is recorded in one transaction: all of it or nothing. */
export interface Stage {
  /** True as well for what people changed or withdrew afterwards: a later start must not undo their work. */
  isThere(): Promise<boolean>;
  record(): Promise<void>;
}

/** Groups by the name that the owner uses for the entity. */
export type Part<Owned extends Entities> = { readonly [Name in keyof Owned]?: readonly Group[] };

interface Rewriting<Change> {
  readonly reason: string;
  readonly source: string;
  readonly changes: readonly Change[];
}
type Amendments = Rewriting<{ readonly id: string; readonly from: LocalDate; readonly change: object }>;
type Corrections = Rewriting<{ readonly id: string; readonly change: object }>;

const actor = "demo";

/** Registers entities, group after group, so that a group may refer to the ones before it. */
export function registering<Owned extends Entities>(registry: Registry<Owned>, part: Part<Owned>): Stage {
  const named = Object.entries<readonly Group[] | undefined>(part).flatMap(([name, groups = []]) =>
    groups.map((group) => ({ register: registerOf(registry, name), group })),
  );
  const first = named[0];
  if (!first) throw new Error("A stage of the demo landscape is empty.");
  return {
    isThere: () => everDone(first.register, first.group.entities[0]?.id, "REGISTERED"),
    record: () =>
      inTransaction(registry, { reason: "Demolandschap (fictief)", source: null }, async (work) => {
        const outcomes: Outcome[] = [];
        for (const { register, group } of named) {
          outcomes.push(...(await register.registerAll(work, registrationsOf(group, register.entity))));
        }
        return outcomes;
      }),
  };
}

/** Lets the world change, after the entities were registered. */
export function amending<Owned extends Entities>(
  registry: Registry<Owned>,
  name: keyof Owned & string,
  { reason, source, changes }: Amendments,
): Stage {
  const register = registerOf(registry, name);
  return {
    isThere: () => everDone(register, changes[0]?.id, "AMENDED"),
    record: () =>
      inTransaction(registry, { reason, source }, (work) =>
        oneByOne(changes, (amendment) => register.amend(work, amendment)),
      ),
  };
}

/** Says that the register had it wrong, after the entities were registered: both are to be read afterwards. */
export function correcting<Owned extends Entities>(
  registry: Registry<Owned>,
  name: keyof Owned & string,
  { reason, source, changes }: Corrections,
): Stage {
  const register = registerOf(registry, name);
  return {
    isThere: () => everDone(register, changes[0]?.id, "CORRECTED"),
    record: () =>
      inTransaction(registry, { reason, source }, (work) =>
        oneByOne(changes, (correction) => register.correct(work, correction)),
      ),
  };
}

async function everDone(register: Register<VersionRow>, id: string | undefined, act: Act): Promise<boolean> {
  if (id === undefined) throw new Error(`A stage of the demo landscape has no ${register.entity.typeName}.`);
  return (await register.history(id)).some((row) => row.act === act);
}

async function inTransaction<Owned extends Entities>(
  registry: Registry<Owned>,
  ground: Omit<Authorship, "actor">,
  record: (work: Work) => Promise<readonly Outcome[]>,
): Promise<void> {
  await registry.ledger.record({ actor, ...ground }, async (work) => {
    for (const outcome of await record(work)) demandDone(outcome);
  });
}

async function oneByOne<Change>(
  changes: readonly Change[],
  record: (change: Change) => Promise<Outcome>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const change of changes) outcomes.push(await record(change));
  return outcomes;
}

function demandDone(outcome: Outcome): void {
  if (outcome.kind === "recorded" || outcome.kind === "unchanged") return;
  const faults = outcome.kind === "refused" ? `: ${JSON.stringify(outcome.faults)}` : "";
  throw new Error(`The demo landscape cannot be loaded: ${outcome.id} is ${outcome.kind}${faults}`);
}

function registerOf<Owned extends Entities>(registry: Registry<Owned>, name: string): Register<VersionRow> {
  return registry.registers[name as keyof Owned];
}
