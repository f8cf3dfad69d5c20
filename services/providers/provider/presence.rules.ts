// SPDX-License-Identifier: EUPL-1.2
import { contains, type LocalDate, type Period } from "../../../kit/localDate";

type Versions = readonly (Period & { readonly id: string })[];

/** Does the register know it, and not on this day? */
export function isKnownElsewhen(versions: Versions, id: string, on: LocalDate): boolean {
  const own = versions.filter((version) => version.id === id);
  return own.length > 0 && !own.some((version) => contains(version, on));
}
