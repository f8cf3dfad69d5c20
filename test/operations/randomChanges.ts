// SPDX-License-Identifier: EUPL-1.2
// Random changes of whatever an owner keeps, as far as the register takes them: entered, amended, corrected, moved in time,
// ended, resumed, settled and withdrawn, with facts that others of the kind have.
import fc from "fast-check";
import { toAsOf } from "../../kit/moment";
import { factNames, type VersionedEntity } from "../../kit/versioned/entity";
import { type Entities, type Registry } from "../../kit/versioned/registry";
import { type VersionRow } from "../../kit/versioned/version.row";
import { type VersionedRepository } from "../../kit/versioned/versioned.repository";
import { admin, Keeper, type Outcome } from "./keeper";

export const days = ["2021-06-01", "2022-01-01", "2022-03-01", "2023-01-01", "2024-02-29"];

const draw = fc.record({
  act: fc.constantFrom(
    "REGISTER",
    "REGISTER",
    "AMEND",
    "AMEND",
    "CORRECT",
    "CORRECT",
    "CORRECT_PERIOD",
    "END",
    "RESUME",
    "SETTLE",
    "WITHDRAW",
  ),
  kind: fc.nat(),
  subject: fc.nat(),
  other: fc.nat(),
  fact: fc.nat(),
  day: fc.constantFrom(...days),
  until: fc.option(fc.constantFrom("2024-06-01", "2025-01-01")),
});
type Draw = typeof draw extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** So few of each kind that each gets a history of some length. */
const subjectsOfAKind = 5;

interface Kind {
  readonly name: string;
  readonly entity: VersionedEntity;
  /** What the demo says of all, of which the facts are taken. */
  readonly rows: readonly VersionRow[];
  readonly ids: string[];
}

/** How often each thing was done to the register. */
export type Done = ReadonlyMap<string, number>;

/** @param owner as in `changeContracts` */
export async function changeAtRandom(
  owner: string,
  url: string,
  registry: Registry<Entities>,
  { seed, times }: { readonly seed: number; readonly times: number },
): Promise<Done> {
  const keeper = new Keeper(url, owner, admin);
  const kinds = await kindsOf(registry);
  const done = new Map<string, number>();
  for (const [index, drawn] of fc.sample(draw, { numRuns: times, seed }).entries()) {
    const kind = kinds[drawn.kind % kinds.length] as Kind;
    const knownAt = await registry.changeLog.watermark();
    const operation = operationOf(kind, drawn, index, toAsOf({ on: drawn.day, knownAt }));
    const outcome = await keeper.one({ [kind.name]: operation });
    if (outcome.__typename !== "OperationAccepted") continue;
    if (drawn.act === "REGISTER") kind.ids.push(operation.id);
    const what = (outcome as Outcome & { change: string }).change;
    done.set(what, (done.get(what) ?? 0) + 1);
  }
  return done;
}

async function kindsOf({ entities, repositories, changeLog }: Registry<Entities>): Promise<Kind[]> {
  const now = await changeLog.watermark();
  const kinds: Kind[] = [];
  for (const [name, entity] of Object.entries(entities)) {
    // What is confidential is in no feed.
    if (entity.confidential) continue;
    const rows = await (repositories[name] as VersionedRepository<VersionRow>).knownAt(now).getMany();
    rows.sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
    const ids = [...new Set(rows.map(({ id }) => id))];
    if (ids.length > 0) kinds.push({ name, entity, rows, ids: ids.slice(-subjectsOfAKind) });
  }
  return kinds;
}

const orderOf = ({ id, validFrom }: VersionRow): string => `${id} ${validFrom ?? ""}`;

function operationOf({ entity, rows, ids }: Kind, drawn: Draw, index: number, basis: string) {
  const { act, day, until } = drawn;
  const id = ids[drawn.subject % ids.length] as string;
  const other = rows[drawn.other % rows.length] as VersionRow;
  const own = rows.find((row) => row.id === id) ?? other;
  switch (act) {
    case "REGISTER":
      return { act, id: `${other.id}-${index}`, from: day, until, facts: factsOf(entity, other) };
    case "AMEND":
      return { act, id, basis, from: day, until, facts: oneFact(entity, drawn, other, index) };
    case "CORRECT":
      return { act, id, basis, facts: oneFact(entity, drawn, other, index) };
    case "CORRECT_PERIOD":
      return { act, id, basis, from: day, until };
    case "END":
      return { act, id, basis, from: day };
    case "RESUME":
      return { act, id, basis, from: day, until, facts: factsOf(entity, own) };
    case "SETTLE":
      return {
        act,
        id,
        basis,
        from: day,
        until,
        facts: { ...factsOf(entity, own), ...texts(entity, index) },
      };
    case "WITHDRAW":
      return { act, id, basis };
  }
}

const factsOf = (entity: VersionedEntity, row: VersionRow): Record<string, unknown> =>
  Object.fromEntries(factNames(entity).map((name) => [name, row[name as keyof VersionRow]]));

/** What opens an embargo stays as it is: under one nobody is told anything. */
function oneFact(
  entity: VersionedEntity,
  drawn: Draw,
  other: VersionRow,
  index: number,
): Record<string, unknown> {
  const { embargo } = entity;
  const names = factNames(entity).filter((name) => name !== embargo?.until && !embargo?.with?.includes(name));
  const name = names[drawn.fact % names.length] as string;
  return { [name]: texts(entity, index)[name] ?? other[name as keyof VersionRow] };
}

const texts = (entity: VersionedEntity, index: number): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(entity.facts)
      .filter(([name, { kind, list }]) => kind === "text" && !list && !/^source|code/i.test(name))
      .map(([name]) => [name, `Anders ${index} (fictief)`]),
  );
