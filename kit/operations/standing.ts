// SPDX-License-Identifier: EUPL-1.2
import { type Work } from "../feed/ledger.repository";
import { type Marks } from "../feed/takingAway.repository";
import { grouped } from "../grouped";
import { type Guard, type Losing } from "../versioned/standing.rules";
import { type Entities, type Registry } from "../versioned/registry";
import { type Custody } from "./custody";
import { type Disclosure } from "./disclosure";
import { type AskReferrers, type MayKnow, type Referrer, referrersAmong } from "./referrers";

interface StandingParts {
  /** What is marked as losing days; null for a rehearsal, which takes nothing away and must keep nobody waiting. */
  readonly marks: Marks | null;
  readonly registry: Registry<Entities>;
  readonly work: Work;
  readonly mayKnow: MayKnow;
  readonly elsewhere: AskReferrers;
}

/** Tells, within one transaction, what of this owner and of the others still stands on days that entities would lose. */
export function standingOn({ marks, registry, work, mayKnow, elsewhere }: StandingParts): Guard {
  return async (typeName, losing) => {
    await marks?.add(
      typeName,
      losing.map(({ id }) => id),
    );
    const repositories = Object.values(registry.repositories);
    const own = await referrersAmong(repositories, work.manager, typeName, losing, mayKnow);
    const isHeldHere = new Set(own.map(({ of }) => of));
    const rest: Losing[] = losing.filter(({ id }) => !isHeldHere.has(id));
    const others = rest.length > 0 ? await elsewhere(typeName, rest) : [];
    const named = ({ who }: Referrer): string | null => (who ? `${who.typeName} ${who.id}` : null);
    return new Map(
      [...grouped([...own, ...others], ({ of }) => of)].map(([id, some]) => [id, some.map(named)]),
    );
  };
}

/** What an author may know of, at the moment at which it is asked. */
export const mayKnowOf =
  (custody: Custody, disclosureNow: () => Disclosure): MayKnow =>
  async (entity, rows) =>
    entity.confidential
      ? custody.mayRead(entity, rows[0]?.id ?? "", rows)
      : (await disclosureNow().open(entity, rows)).length === rows.length;
