// SPDX-License-Identifier: EUPL-1.2
import { type Viewer } from "../access";
import { type Work } from "../feed/ledger.repository";
import { type Marks } from "../feed/takingAway.repository";
import { grouped } from "../grouped";
import { type Guard, type Standing } from "../versioned/standing.rules";
import { type Words, words } from "../words";
import { type Entities, type Registry } from "../versioned/registry";
import { type Custody } from "./custody";
import { type Disclosure } from "./disclosure";
import { type AskReferrers, type MayKnow, type Referrer, referrersAmong } from "./referrers";
import { type KnownLosing, knownSince, unspokenAmong } from "./unspoken";

interface StandingParts {
  /** What is marked as losing days; null for a rehearsal, which takes nothing away and must keep nobody waiting. */
  readonly marks: Marks | null;
  readonly registry: Registry<Entities>;
  readonly work: Work;
  readonly viewer: Viewer;
  readonly mayKnow: MayKnow;
  readonly disclosureNow: () => Disclosure;
  readonly elsewhere: AskReferrers;
}

/** Tells, within one transaction, what of this owner and of the others still stands on days that entities would lose. */
export function standingOn(parts: StandingParts): Guard {
  const { marks, registry, work, viewer, mayKnow, disclosureNow, elsewhere } = parts;
  const repositories = Object.values(registry.repositories).map((each) => each.within(work.manager));
  return async (typeName, some) => {
    await marks?.add(
      typeName,
      some.map(({ id }) => id),
    );
    const losing = await knownSince(repositories, typeName, some);
    const unspoken = await unspokenAmong(repositories, typeName, losing, disclosureNow());
    const own = await referrersAmong(repositories, work.manager, typeName, losing, mayKnow, unspoken);
    const isHeldHere = new Set(own.filter(({ unspokenUntil }) => !unspokenUntil).map(({ of }) => of));
    const rest = losing.filter(({ id }) => !isHeldHere.has(id));
    const others = rest.length > 0 ? await elsewhere(viewer, typeName, rest) : [];
    const found = grouped([...own, ...others], ({ of }) => of);
    const entity = repositories.find((each) => each.entity.typeName === typeName)?.entity;
    const labelOf = (kind: string): string =>
      repositories.find((each) => each.entity.typeName === kind)?.entity.label ?? kind;
    const isKept = (one: KnownLosing): boolean =>
      entity?.referredToInSecret === true && !viewer.roles.includes("admin") && one.after.length === 0;
    return new Map(
      losing.map((one) => [one.id, standingOf(found.get(one.id) ?? [], isKept(one), labelOf)] as const),
    );
  };
}

/** @param isKept it stays, whether something confidential refers to it or not */
function standingOf(
  referrers: readonly Referrer[],
  isKept: boolean,
  labelOf: (typeName: string) => string,
): Standing {
  const there = referrers.filter(
    ({ unspokenUntil, who }) => unspokenUntil === null && !(isKept && who === null),
  );
  const untils = referrers.flatMap(({ unspokenUntil }) => unspokenUntil ?? []);
  return {
    named: there.map(({ who }) => (who ? nameOf(who, labelOf(who.typeName)) : null)),
    isKept,
    unspokenUntil: untils.sort().at(-1) ?? null,
  };
}

function nameOf({ typeName, id }: NonNullable<Referrer["who"]>, label: string): Words {
  return id === null
    ? words(
        `a ${typeName} that is not yours to read; whoever keeps it can`,
        `een gegeven (${label}) dat u niet mag lezen; wie het bijhoudt kan dat`,
      )
    : words(`${typeName} ${id}`, `${typeName} ${id}`);
}

/** What an author may know of, at the moment at which it is asked. */
export const mayKnowOf =
  (custody: Custody, disclosureNow: () => Disclosure): MayKnow =>
  async (entity, rows) =>
    entity.confidential
      ? custody.mayRead(entity, rows[0]?.id ?? "", rows)
      : (await disclosureNow().open(entity, rows)).length === rows.length;
