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

/** The versions of contracts and lines that hold on a day or only after it, as known at a moment. */
export interface Ahead {
  readonly contracts: readonly Fact<"Contract">[];
  readonly lines: readonly Fact<"ContractLine">[];
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
export function contractEnd(versions: readonly Fact<"Contract">[], day: LocalDate): LocalDate | null {
  const going = versions
    .filter(({ status }) => status !== "BEEINDIGD")
    .map((version) => intersection(version, { validFrom: version.start, validUntil: version.end }));
  return endOfRun(going, day);
}

/** Entries of a day with their ends: the contract's, or the line's when that comes first. */
export function withEnds(entries: readonly Entry[], ahead: Ahead, day: LocalDate): EndingEntry[] {
  const contracts = grouped(ahead.contracts, ({ id }) => id);
  const lines = grouped(ahead.lines, ({ id }) => id);
  return entries.map((entry) => ({
    ...entry,
    endsOn: earlierEnd(
      contractEnd(contracts.get(entry.contract.id) ?? [], day),
      endOfRun(lines.get(entry.line.id) ?? [], day),
    ),
  }));
}

function endOfRun(periods: readonly Period[], day: LocalDate): LocalDate | null {
  const runs = runsOf(periods.filter((period) => !isEmpty(period)));
  return runs.find((run) => contains(run, day))?.validUntil ?? null;
}
