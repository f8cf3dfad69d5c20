// SPDX-License-Identifier: EUPL-1.2
// Providers with names that are hard to order, where they sit, with whom they work, and what hinders them.
import fc from "fast-check";
import {
  type AdmissionStopFacts,
  type ConsortiumMembershipFacts,
  type FactVersion,
  type LocationFacts,
  type ProviderFacts,
  type SupervisionFacts,
} from "../landscape";
import { history, together } from "./history";
import { anyPeriod, chance, longPeriod, someOf } from "./palette";

/** Code-unit order (P10 before P2, capitals before small) is not the order that a person expects. */
const providerIds = ["P1", "P10", "P2", "p3", "PA", "Pa", "P-4", "P20"];
/** One has the id of a provider: they are told apart by what they are. */
export const consortiumIds = ["SV-1", "P1"];

/** The same name twice, accents composed and decomposed, case, a space, a Dutch digraph. */
const names = [
  "Étoile",
  "E\u0301toile",
  "étoile",
  "Etoile",
  "etoile",
  "De Ark",
  "de ark",
  "De Árk",
  "DeArk",
  "IJsselzorg",
  "ijsselzorg",
  "Zorg",
  "Zorg 10",
  "Zorg 2",
  "Zörg",
];

export const kinds = ["INSTELLING", "VRIJGEVESTIGDE", "GEZINSHUIS"];
export const identities = ["REFORMATORISCH", "ISLAMITISCH", "ROOMS_KATHOLIEK"];

const providerFacts: fc.Arbitrary<ProviderFacts> = fc.record({
  name: fc.constantFrom(...names),
  kind: fc.constantFrom(...kinds),
  identities: fc.subarray(identities),
  consultsForAccessTeams: fc.constantFrom(true, false, null),
});

/** So many facts of one type, with ids that count. */
function several<F>(
  prefix: string,
  [min, max]: readonly [number, number],
  facts: fc.Arbitrary<F>,
  first = longPeriod,
): fc.Arbitrary<FactVersion<F>[]> {
  return fc
    .integer({ min, max })
    .chain((count) =>
      together(
        Array.from({ length: count }, (_, index) =>
          history(`${prefix}-${index + 1}`, facts, { first, quiet: longPeriod }),
        ),
      ),
    );
}

export interface Providers {
  readonly ids: readonly string[];
  readonly Provider: FactVersion<ProviderFacts>[];
  readonly Location: FactVersion<LocationFacts>[];
  readonly Consortium: FactVersion<object>[];
  readonly ConsortiumMembership: FactVersion<ConsortiumMembershipFacts>[];
  readonly Supervision: FactVersion<SupervisionFacts>[];
  readonly AdmissionStop: FactVersion<AdmissionStopFacts>[];
}

export function providersArbitrary(
  municipalityIds: readonly string[],
  segmentIds: readonly string[],
): fc.Arbitrary<Providers> {
  const chosen = fc.subarray(providerIds, { minLength: 2, maxLength: providerIds.length });
  return chosen.chain((ids) => {
    const anyProvider = fc.constantFrom(...ids);
    const location = { municipalityId: fc.constantFrom(...municipalityIds) };
    const locations = ids.map((id) =>
      several(`LOC-${id}`, [0, 2], fc.record({ providerId: fc.constant(id), ...location })),
    );
    const stop: fc.Arbitrary<AdmissionStopFacts> = fc.record({
      providerId: anyProvider,
      segmentId: fc.oneof(fc.constant(null), fc.constantFrom(...segmentIds)),
      municipalityIds: fc.oneof(fc.constant([]), someOf(municipalityIds, 2)),
      verified: fc.boolean(),
    });
    return fc.record({
      ids: fc.constant(ids),
      Provider: together(ids.map((id) => history(id, providerFacts, { quietShare: 80 }))),
      Location: together(locations),
      Consortium: together(consortiumIds.map((id) => history(id, fc.constant({}), { quietShare: 70 }))),
      // The members change over time, and one provider may be recorded twice as a member.
      ConsortiumMembership: several(
        "MEM",
        [2, 8],
        fc.record({ consortiumId: fc.constantFrom(...consortiumIds), providerId: anyProvider }),
      ),
      Supervision: several(
        "SUP",
        [0, 3],
        fc.record({ providerId: anyProvider, kind: fc.constant("VERSCHERPT_TOEZICHT") }),
        anyPeriod,
      ),
      // Enough of them to overlap: two stops of one provider with different ids and reach.
      AdmissionStop: chance(60).chain((some) => several("STOP", [0, some ? 12 : 0], stop, anyPeriod)),
    });
  });
}
