// SPDX-License-Identifier: EUPL-1.2
import { type Period } from "../../../kit/localDate";
import { runsOf } from "../../../kit/versioned/timeline.rules";

interface Named extends Period {
  readonly name: string;
}

/**
 * The names by the days on which they held, oldest first. What else was changed in between is left out: a version is of
 * every fact. One that comes back is told again.
 */
export function namesOf(versions: readonly Named[]): Named[] {
  const names = [...new Set(versions.map(({ name }) => name))];
  return names
    .flatMap((name) =>
      runsOf(versions.filter((version) => version.name === name)).map((days) => ({ name, ...days })),
    )
    .sort((one, other) => (one.validFrom ?? "").localeCompare(other.validFrom ?? ""));
}
