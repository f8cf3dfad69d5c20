// SPDX-License-Identifier: EUPL-1.2
import { inputError } from "../../../kit/errors";
import { contains, type LocalDate } from "../../../kit/localDate";
import { type FactRepository } from "./fact.repository";

/**
 * A region that is not there on a day would count as nobody, and its beginning as growth. Days by the argument that gave
 * them, of which there can be more than one.
 */
export async function checkRegion(
  facts: FactRepository,
  regionId: string,
  days: Readonly<Record<string, LocalDate | readonly LocalDate[]>>,
  knownAt: Date,
): Promise<void> {
  const versions = await facts.find("Region", { on: null, knownAt }, { ids: [regionId] });
  if (versions.length === 0) throw inputError("region", "a region in the register, such as ZHZ", regionId);
  for (const [field, given] of Object.entries(days)) {
    const missing = [given].flat().find((day) => !versions.some((version) => contains(version, day)));
    if (missing !== undefined)
      throw inputError(field, `a day on which the region ${regionId} is in the register`, missing);
  }
}
