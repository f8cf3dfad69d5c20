// SPDX-License-Identifier: EUPL-1.2
import { contains, type LocalDate } from "../../../kit/localDate";
import { type Words, words } from "../../../kit/words";
import { type MunicipalityRow } from "../municipality/municipality.row";
import { type ReorganisationRow } from "./reorganisation.row";

interface Partaking {
  readonly on: LocalDate;
  /** Those that are to go. */
  readonly fromIds: readonly string[];
  /** Those that they go into and that the register should hold already. */
  readonly goingOnIds: readonly string[];
}

/** Why a municipality cannot have the part in a reorganisation that it is given. */
export interface Impediment {
  readonly argument: "from" | "to";
  readonly expected: Words;
  readonly id: string;
}

type Version = Pick<MunicipalityRow, "id" | "validFrom" | "validUntil">;
type Other = Pick<ReorganisationRow, "on" | "fromIds">;

/**
 * A municipality goes once, and into what is there: two reorganisations of one municipality would give it two
 * successors, and what was bought for it would follow neither.
 *
 * @param others the other reorganisations in which one of those that go went
 */
export function impediment(
  { on, fromIds, goingOnIds }: Partaking,
  versions: readonly Version[],
  others: readonly Other[],
): Impediment | null {
  const holdsOn = (id: string, day: LocalDate): boolean =>
    versions.some((version) => version.id === id && contains(version, day));
  const holdsBefore = (id: string): boolean =>
    versions.some(
      ({ id: each, validFrom, validUntil }) =>
        each === id && (validFrom === null || validFrom < on) && (validUntil === null || validUntil >= on),
    );
  // One that went long ago may have begun anew since.
  const wentBy = (id: string, other: Other): boolean =>
    other.fromIds.includes(id) && (other.on >= on || holdsOn(id, other.on));

  const absent = fromIds.find((id) => !holdsBefore(id));
  if (absent !== undefined) {
    const expected = words(
      `municipalities that hold on the day before ${on}`,
      `gemeenten die er zijn op de dag voor ${on}`,
    );
    return { argument: "from", expected, id: absent };
  }
  const going = fromIds.find((id) => others.some((other) => wentBy(id, other)));
  if (going !== undefined) {
    const expected = words(
      `municipalities that are in no other reorganisation from ${on} on`,
      `gemeenten die vanaf ${on} in geen andere herindeling zijn`,
    );
    return { argument: "from", expected, id: going };
  }
  const missing = goingOnIds.find((id) => !holdsOn(id, on));
  if (missing === undefined) return null;
  const expected = words(
    `municipalities that hold on ${on}, or their facts when they are new`,
    `gemeenten die er zijn op ${on}, of hun gegevens als zij nieuw zijn`,
  );
  return { argument: "to", expected, id: missing };
}

/**
 * The same of a reorganisation as it was recorded, with what became of the municipalities beside it: those that it says
 * are gone are gone.
 */
export function disqualified(
  { on, fromIds, toIds }: Pick<ReorganisationRow, "on" | "fromIds" | "toIds">,
  versions: readonly Version[],
  others: readonly Other[],
): Impediment[] {
  const found = impediment({ on, fromIds, goingOnIds: toIds }, versions, others);
  if (found) return [found];
  const expected = words(
    `municipalities that end on ${on}, in the same batch or before`,
    `gemeenten die eindigen op ${on}, tegelijk of eerder vastgelegd`,
  );
  return fromIds
    .filter((id) => versions.some((version) => version.id === id && contains(version, on)))
    .map((id) => ({ argument: "from", expected, id }));
}
