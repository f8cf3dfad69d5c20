// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from "../clock";
import { fault, type Fault } from "../fault";
import { contains, type LocalDate, type Period } from "../localDate";
import { words } from "../words";
import { type VersionedEntity } from "./entity";
import { saidSince } from "./version.rules";
import { type VersionRow } from "./version.row";

/** What keeps somebody from saying that it is so: nobody checks today what does not hold today. */
export function confirmationFaults(
  { verifiedBy }: Pick<VersionedEntity, "verifiedBy">,
  id: string,
  versions: readonly Period[],
  today: LocalDate,
): Fault[] {
  if (verifiedBy) {
    const expected = words(
      `${verifiedBy}: this kind has a verification of its own`,
      `${verifiedBy}: deze soort heeft een eigen verificatie`,
    );
    return [fault("act", expected, "CONFIRM")];
  }
  const expected = words(
    `what holds today, ${today}: what does not is amended or corrected`,
    `iets dat vandaag geldt, ${today}: wat niet geldt wordt gewijzigd of gecorrigeerd`,
  );
  return versions.some((version) => contains(version, today)) ? [] : [fault("id", expected, id)];
}

/**
 * Whether a check tells of what the register says of a day: it said so already when it was checked, and still does, and it is of
 * days to which that of the check belongs. What an address was before is not checked by who finds today's right.
 *
 * @param versions every version up to the moment of knowledge
 */
export function isConfirmed<Row extends VersionRow>(
  entity: VersionedEntity<Row>,
  versions: readonly Row[],
  on: LocalDate,
  confirmedAt: Date,
): boolean {
  const since = saidSince(entity, versions, on);
  const said = versions
    .filter((version) => contains(version, on))
    .reduce<Row | null>((last, one) => (last && last.recordedFrom > one.recordedFrom ? last : one), null);
  if (since === null || since > confirmedAt) return false;
  return said?.recordedUntil === null && contains(said, dayOf(confirmedAt));
}
