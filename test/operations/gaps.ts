// SPDX-License-Identifier: EUPL-1.2
// What a table of all kinds of entities needs beside the demo landscape: one of each, and things of other regions and municipalities.
import { type Owners } from "../kit/owners";
import { admin, Keeper } from "./keeper";

const contractOf = (id: string, commissioner: object) => ({
  contract: {
    act: "REGISTER",
    id,
    from: "2022-01-01",
    facts: {
      category: "RTA",
      delivery: "ZIN",
      partyIds: ["RTA-045"],
      procedure: "SAS",
      segmentSpanning: false,
      start: "2022-01-01",
      endStated: true,
      status: "ACTIEF",
      ...commissioner,
    },
  },
});
const areas = {
  zhz: { scale: "REGIONAL", areaKind: "REGIO", areaRegionId: "ZHZ" },
  hr: { scale: "REGIONAL", areaKind: "REGIO", areaRegionId: "HR" },
  everywhere: { scale: "NATIONAL", areaKind: "LANDELIJK" },
  gorinchem: { scale: "LOCAL", areaKind: "GEMEENTEN", areaMunicipalityIds: ["GM0512"] },
  leiden: { scale: "LOCAL", areaKind: "GEMEENTEN", areaMunicipalityIds: ["GM0546"] },
  leidenWidely: { scale: "SUBREGIONAL", areaKind: "GEMEENTEN", areaMunicipalityIds: ["GM0546"] },
  overTheBorder: { scale: "LOCAL", areaKind: "GEMEENTEN", areaMunicipalityIds: ["GM0512", "GM0546"] },
};
const commissioners = {
  ZHZ: { commissionerKind: "REGIO", commissionerRegionId: "ZHZ" },
  HR: { commissionerKind: "REGIO", commissionerRegionId: "HR" },
  GM0512: { commissionerKind: "GEMEENTE", commissionerMunicipalityIds: ["GM0512"] },
  GM0546: { commissionerKind: "GEMEENTE", commissionerMunicipalityIds: ["GM0546"] },
};
/** Contracts of regions and municipalities, each with lines for its own area and for those of others. */
const contractsBeyond = Object.entries(commissioners).map(([id, each]) => contractOf(`M-${id}`, each));
const linesBeyond = Object.keys(commissioners).flatMap((id) =>
  Object.entries(areas).map(([area, facts]) => ({
    contractLine: {
      act: "REGISTER",
      id: `M-${id}-${area}`,
      from: "2022-01-01",
      facts: { contractId: `M-${id}`, segmentId: "ZHZ-2022/4A", ...facts },
    },
  })),
);
/** Stops of all that a provider does in some municipalities: of one region, of another, and of both. */
const stopsWithoutSegment = [["GM0512"], ["GM0546"], ["GM0512", "GM0546"]].map((municipalityIds) => ({
  admissionStop: {
    act: "REGISTER",
    id: `M-STOP-${municipalityIds.join("-")}`,
    from: "2022-05-01",
    facts: { providerId: "RTA-045", municipalityIds, verified: false },
  },
}));

/** Registers what the demo landscape has none of. */
export async function fillTheGaps(owners: Owners): Promise<void> {
  const contracts = new Keeper(owners.urls.get("contracts") as string, "Contracts", admin);
  const quality = new Keeper(owners.urls.get("quality") as string, "Quality", admin);
  const options = ["C-0001", "C-0304"].map((contractId) => ({
    extensionOption: {
      act: "REGISTER",
      id: `${contractId}/1`,
      facts: {
        contractId,
        decideInYear: 2024,
        extendsTo: "2025-01-01",
        extendsUntil: "2026-01-01",
        exercised: false,
      },
    },
  }));
  const target = {
    act: "REGISTER",
    id: "DOEL-1",
    facts: {
      regionId: "ZHZ",
      unit: "CONTRACTED",
      figure: 100,
      byDay: "2024-01-01",
      decisionReference: "besluit 1",
    },
  };
  const measures = ["C-0001", "C-0304"].map((contractId) => ({
    measure: {
      act: "REGISTER",
      id: `${contractId}-M`,
      facts: { contractId, kind: "VERBETERPLAN", takenOn: "2022-05-01" },
    },
  }));
  const batches = [[...options, { target }, ...stopsWithoutSegment], contractsBeyond, linesBeyond];
  const reports = [await quality.change(measures)];
  for (const batch of batches) reports.push(await contracts.change(batch));
  for (const report of reports) {
    if (!report.recordedAt) throw new Error(JSON.stringify(report));
  }
}
