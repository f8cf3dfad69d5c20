// SPDX-License-Identifier: EUPL-1.2
// Contracts whose status and parties change, with lines of every scale and area.
import fc from "fast-check";
import { type ContractFacts, type ContractLineFacts, type FactVersion, type LineScale } from "../landscape";
import { history, together } from "./history";
import { always, dayArbitrary, someOf } from "./palette";
import { regionIds } from "./places";
import { consortiumIds } from "./providers";

const statusArbitrary = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom("ACTIEF" as const, "GEGUND" as const) },
  { weight: 3, arbitrary: fc.constantFrom("GEWIJZIGD" as const, "VERLENGD" as const) },
  { weight: 2, arbitrary: fc.constantFrom("UITLOOP" as const, "OPGEZEGD" as const) },
  { weight: 1, arbitrary: fc.constantFrom("GEPLAND" as const, "OPGESCHORT" as const, "BEEINDIGD" as const) },
);

type Commissioner = Pick<
  ContractFacts,
  "commissionerKind" | "commissionerRegionId" | "commissionerMunicipalityIds"
>;

function commissionerArbitrary(municipalityIds: readonly string[]): fc.Arbitrary<Commissioner> {
  const nobody = { commissionerRegionId: null, commissionerMunicipalityIds: [] };
  const region = (commissionerRegionId: string) =>
    fc.constant({ ...nobody, commissionerKind: "REGIO" as const, commissionerRegionId });
  const municipalities = fc.record({
    commissionerKind: fc.constantFrom("GEMEENTE" as const, "GEMEENTEN_GEZAMENLIJK" as const),
    commissionerRegionId: fc.constant(null),
    commissionerMunicipalityIds: fc.subarray([...municipalityIds], { minLength: 1, maxLength: 2 }),
  });
  return fc.oneof(
    { weight: 4, arbitrary: region("ZHZ") },
    { weight: 1, arbitrary: region("HR") },
    { weight: 3, arbitrary: municipalities },
    { weight: 1, arbitrary: fc.constant({ ...nobody, commissionerKind: "LANDELIJK" as const }) },
  );
}

function contractFacts(
  providerIds: readonly string[],
  municipalityIds: readonly string[],
): fc.Arbitrary<ContractFacts> {
  return fc
    .record({
      commissioner: commissionerArbitrary(municipalityIds),
      category: fc.constantFrom("RTA" as const, "LTA" as const, "MAATWERK" as const),
      partyIds: someOf(providerIds, 3),
      consortiumId: fc.oneof(
        { weight: 3, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.constantFrom(...consortiumIds) },
      ),
      start: fc.oneof(
        { weight: 3, arbitrary: fc.constant("2018-01-01") },
        { weight: 1, arbitrary: dayArbitrary },
      ),
      end: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: dayArbitrary }),
      status: statusArbitrary,
    })
    .map(({ commissioner, ...facts }) => {
      // A contract ends after it starts, and is with a consortium or with parties.
      const end = facts.end !== null && facts.end <= facts.start ? null : facts.end;
      return { ...facts, ...commissioner, end, partyIds: facts.consortiumId === null ? facts.partyIds : [] };
    });
}

const claimingScales: readonly LineScale[] = [
  "LOKAAL",
  "SUBREGIONAAL",
  "REGIONAAL",
  "BOVENREGIONAAL",
  "LANDELIJK",
];

const noArea = { areaRegionId: null, areaMunicipalityIds: [] };

function lineFacts(
  contractId: string,
  municipalityIds: readonly string[],
  segmentIds: readonly string[],
): fc.Arbitrary<ContractLineFacts> {
  const area = fc.oneof(
    fc.record({
      areaKind: fc.constant("REGIO" as const),
      areaRegionId: fc.constantFrom("ZHZ", ...regionIds),
      areaMunicipalityIds: fc.constant([]),
    }),
    fc.record({
      areaKind: fc.constant("GEMEENTEN" as const),
      areaRegionId: fc.constant(null),
      areaMunicipalityIds: someOf(municipalityIds, 4),
    }),
    fc.constant({ areaKind: "LANDELIJK" as const, ...noArea }),
  );
  // A line without a segment is an individual one, and the reverse.
  const claim = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        segmentId: fc.constantFrom(...segmentIds),
        scale: fc.constantFrom(...claimingScales),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ segmentId: null, scale: "INDIVIDUEEL" as const }) },
  );
  const intake = fc.record({
    intakeOpen: fc.constantFrom(true, true, false, null),
    suspended: fc.constantFrom(null, null, null, null, null, false, true),
  });
  return fc
    .tuple(area, claim, intake)
    .map(([where, what, how]) => ({ contractId, ...where, ...what, ...how }));
}

export interface Contracts {
  readonly Contract: FactVersion<ContractFacts>[];
  readonly ContractLine: FactVersion<ContractLineFacts>[];
}

/** The segments of which lines may be recorded: now and then nothing was recorded of a whole scheme. */
function recordedOf(segmentIds: readonly string[]): fc.Arbitrary<readonly string[]> {
  const national = segmentIds.filter((id) => id.startsWith("LTA"));
  const regional = segmentIds.filter((id) => !national.includes(id));
  const all = { weight: 20, arbitrary: fc.constant(segmentIds) };
  const parts = [national, regional].filter((ids) => ids.length > 0);
  return fc.oneof(all, ...parts.map((ids) => ({ weight: 1, arbitrary: fc.constant(ids) })));
}

export function contractsArbitrary(
  providerIds: readonly string[],
  municipalityIds: readonly string[],
  segmentIds: readonly string[],
): fc.Arbitrary<Contracts> {
  const counts = fc.integer({ min: 2, max: 7 });
  return fc.tuple(counts, recordedOf(segmentIds)).chain(([count, recordedIds]) => {
    const ids = Array.from({ length: count }, (_, index) => `C-${index + 1}`);
    const contracts = ids.map((id) =>
      history(id, contractFacts(providerIds, municipalityIds), {
        first: fc.constant(always),
        quietShare: 60,
      }),
    );
    const lines = ids.map((id) =>
      fc
        .integer({ min: 1, max: 4 })
        .chain((many) =>
          together(
            Array.from({ length: many }, (_, index) =>
              history(`${id}-L${index + 1}`, lineFacts(id, municipalityIds, recordedIds)),
            ),
          ),
        ),
    );
    return fc.record({ Contract: together(contracts), ContractLine: together(lines) });
  });
}
