// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { type EntityKey } from "../../../kit/versioned/loaders";
import { type Context } from "../context";
import { toMunicipality } from "./municipality.mapper";
import { type Municipality } from "./municipality.type";

/** Also of a municipality that does not exist on the day: who asks for Leerdam must find its successor. */
export async function resolveMunicipality(key: EntityKey, context: Context): Promise<Municipality | null> {
  const row = await context.loaders.municipalityByKey.load(key);
  return row && toMunicipality(row, key.asOf);
}

/** Those of the ids that the register holds, in the same order. */
export async function resolveMunicipalities(
  ids: readonly string[],
  asOf: AsOf,
  context: Context,
): Promise<Municipality[]> {
  const found = await Promise.all(ids.map((id) => resolveMunicipality({ id, asOf }, context)));
  return found.filter((municipality) => municipality !== null);
}
