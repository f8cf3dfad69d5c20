// SPDX-License-Identifier: EUPL-1.2
import { grouped } from "../../../kit/grouped";
import {
  contains,
  earlierEnd,
  intersection,
  isEmpty,
  type LocalDate,
  type Period,
} from "../../../kit/localDate";
import { runsOf } from "../../../kit/versioned/timeline.rules";
import { type Fact } from "../projection/facts";
import { type Entry } from "./entry.rules";
import { type RoleOf } from "./role.rules";

/** The versions that hold on a day or only after it, as known at a moment, of what entries rest on. */
export interface Ahead {
  readonly contracts: readonly Fact<"Contract">[];
  readonly lines: readonly Fact<"ContractLine">[];
  readonly providers: readonly Fact<"Provider">[];
  readonly consortia: readonly Fact<"Consortium">[];
  readonly consortiumMemberships: readonly Fact<"ConsortiumMembership">[];
}

/** An entry, and the first day on which it does not hold any more; null when none is recorded. */
export type EndingEntry = Entry & { readonly endsOn: LocalDate | null };

/**
 * The first day after a day on which a contract is not there, past its term or ended, by all that is recorded; null when
 * none is. What is recorded ahead counts: an end or a notice of later, and an extension, which takes the place of an end.
 * A suspension is no end: the contract is there, and can come back.
 *
 * @param versions of one contract, on that day and after it at least
 */
export const contractEnd = (versions: readonly Fact<"Contract">[], day: LocalDate): LocalDate | null =>
  endOfRun(versions.flatMap(termOf), day);

/**
 * Entries of a day with their ends: the first day on which the contract is not there or does not bind the provider, the line
 * does not play this role, or the provider is gone. What becomes of the municipality and of segments is not looked at.
 */
export function withEnds(
  entries: readonly Entry[],
  ahead: Ahead,
  day: LocalDate,
  roleOf: RoleOf,
): EndingEntry[] {
  const contracts = grouped(ahead.contracts, ({ id }) => id);
  const lines = grouped(ahead.lines, ({ id }) => id);
  const providers = grouped(ahead.providers, ({ id }) => id);
  return entries.map((entry) => {
    const { contract, line, provider, group } = entry;
    const bound = (contracts.get(contract.id) ?? []).flatMap((version) =>
      bindingsOf(version, provider.id, ahead).flatMap((days) =>
        termOf(version).map((term) => intersection(term, days)),
      ),
    );
    const ends = [
      endOfRun(bound, day),
      endOfRun(
        (lines.get(line.id) ?? []).filter((version) => roleOf(version)?.group === group),
        day,
      ),
      endOfRun(providers.get(provider.id) ?? [], day),
    ];
    return { ...entry, endsOn: ends.reduce(earlierEnd) };
  });
}

/** The days on which a version of a contract is there; none of one that says that it is over. */
const termOf = (version: Fact<"Contract">): Period[] =>
  version.status === "BEEINDIGD"
    ? []
    : [intersection(version, { validFrom: version.start, validUntil: version.end })];

/** When a version of a contract binds a provider: always as a party, and as long as it is a member of its consortium. */
function bindingsOf(
  { consortiumId, partyIds }: Fact<"Contract">,
  providerId: string,
  ahead: Ahead,
): Period[] {
  if (consortiumId === null) return partyIds.includes(providerId) ? [always] : [];
  return ahead.consortiumMemberships
    .filter((each) => each.consortiumId === consortiumId && each.providerId === providerId)
    .flatMap((membership) =>
      ahead.consortia
        .filter(({ id }) => id === consortiumId)
        .map((consortium) => intersection(membership, consortium)),
    );
}

const always: Period = { validFrom: null, validUntil: null };

function endOfRun(periods: readonly Period[], day: LocalDate): LocalDate | null {
  const runs = runsOf(periods.filter((period) => !isEmpty(period)));
  return runs.find((run) => contains(run, day))?.validUntil ?? null;
}
