// SPDX-License-Identifier: EUPL-1.2
import { inputError } from "../../../kit/errors";
import { type FactRepository } from "./fact.repository";

/** Refuses a denomination that the register never held: an empty list would be read as "nobody serves it". */
export async function checkIdentities(
  facts: FactRepository,
  given: readonly string[] | null | undefined,
  knownAt: Date,
  field = "filter.identities",
): Promise<void> {
  if (!given?.length) return;
  const found = await facts.find("Identity", { on: null, knownAt }, { ids: given });
  const known = new Set(found.map((identity) => identity.id));
  const unknown = given.find((id) => !known.has(id));
  if (unknown !== undefined) throw inputError(field, "denominations in the register", unknown);
}
