// SPDX-License-Identifier: EUPL-1.2
import { earlierEnd, isEmpty, type LocalDate, type Period } from "../../../kit/localDate";
import { type ContractRow } from "./contract.row";

export type Version = Period & Pick<ContractRow, "end" | "status" | "statusSince" | "exitReason">;

/** The first day without the contract, as the register says now: in the last of its versions. Null: it goes on. */
export function endOf(versions: readonly Version[]): LocalDate | null {
  const last = versions.at(-1);
  if (!last) return null;
  const { end, status, statusSince, validFrom, validUntil } = last;
  const over = status === "BEEINDIGD" ? (end ?? statusSince ?? validFrom) : end;
  return earlierEnd(over, validUntil);
}

/** Is it over, or was notice given, on some day from this one on? Or does the register end it by itself? */
export const isToEnd = (versions: readonly Version[], from: LocalDate): boolean =>
  (versions.at(-1)?.validUntil ?? null) !== null ||
  ahead(versions, from).some(
    ({ status, exitReason }) => status === "OPGEZEGD" || status === "BEEINDIGD" || exitReason !== null,
  );

interface Stretch extends Period {
  readonly isSuspended: boolean;
}

/**
 * The days from one on, divided into those on which the contract is suspended and the others: a suspension goes before
 * what else becomes of the contract meanwhile. All of them as they are asked for when the register holds none.
 */
export function stretches(versions: readonly Version[], from: LocalDate): Stretch[] {
  const held = ahead(versions, from);
  if (held.length === 0) return [{ validFrom: from, validUntil: null, isSuspended: false }];
  return held.reduce<Stretch[]>((joined, { validFrom, validUntil, status }) => {
    const isSuspended = status === "OPGESCHORT";
    const previous = joined.at(-1);
    if (previous?.isSuspended === isSuspended && previous.validUntil === validFrom) {
      joined[joined.length - 1] = { ...previous, validUntil };
    } else {
      joined.push({ validFrom, validUntil, isSuspended });
    }
    return joined;
  }, []);
}

/** The versions as far as they hold on or after a day. */
function ahead(versions: readonly Version[], from: LocalDate): Version[] {
  return versions
    .map((version) => ({
      ...version,
      validFrom: version.validFrom === null || version.validFrom < from ? from : version.validFrom,
    }))
    .filter((version) => !isEmpty(version));
}
