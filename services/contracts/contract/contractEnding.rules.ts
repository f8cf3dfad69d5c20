// SPDX-License-Identifier: EUPL-1.2
import { intersection, isEmpty, type LocalDate, type Period } from "../../../kit/localDate";
import { runAround } from "../../../kit/versioned/timeline.rules";
import { type ContractRow } from "./contract.row";

type Version = Period & Pick<ContractRow, "start" | "end" | "status">;

/**
 * The first day after a day on which a contract is not there, past its term or ended, by all that is recorded: a notice or
 * an end of a later day counts, and an extension of a later day takes the place of an end. A suspension is no end. Of a
 * contract that is over: the day it ended; of one that is to come: its end. Null when none is recorded.
 *
 * The list of contracts filters on the same in SQL (contractList.repository.ts).
 *
 * @param versions of one contract, on any day
 */
export function endsOn(versions: readonly Version[], day: LocalDate): LocalDate | null {
  const going = versions
    .filter(({ status }) => status !== "BEEINDIGD")
    .map((version) => intersection(version, { validFrom: version.start, validUntil: version.end }))
    .filter((days) => !isEmpty(days));
  const run = runAround(going, day);
  return run ? run.validUntil : (versions.at(-1)?.end ?? null);
}
