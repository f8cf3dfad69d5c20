// SPDX-License-Identifier: EUPL-1.2
import { authorship, type Owners, recorded } from "../../kit/owners";
import { aContract, aLine, aSegment } from "../../kit/smallLandscape";
import { municipalityId, registerMany, since2020 } from "./numbered";

/** The scheme that all others go into. */
export const nextScheme = "U-2030";

/** Every scheme T-n has segments with a parent, parts and a counterpart; every contract D-n all that hangs on one. */
export async function settleProcurement(owners: Owners): Promise<void> {
  await settleSchemes(owners);
  await settleContracts(owners);
  await settleFigures(owners);
}

async function settleSchemes({ contracts }: Owners): Promise<void> {
  const { segmentScheme, segment, crosswalk } = contracts.registers;
  await contracts.ledger.record(authorship, async (work) => {
    await registerMany(work, segmentScheme)(
      (n) => `T-${n}`,
      (n) => ({ regionId: `R${n}`, kind: "SEGMENTEN", title: `Segmenten ${n}` }),
    );
    const scheme = { regionId: "RG", kind: "SEGMENTEN", title: "Later" } as const;
    recorded(await segmentScheme.register(work, { id: nextScheme, ...since2020, facts: scheme }));
    const facts = aSegment("A", { schemeId: nextScheme });
    recorded(await segment.register(work, { id: `${nextScheme}/A`, ...since2020, facts }));
    for (const [code, parent, counterpart] of [
      ["4", null, null],
      ["4B", "4", null],
      ["4A", "4", "4B"],
      ["4A1", "4A", null],
    ] as const) {
      await registerMany(work, segment)(
        (n) => `T-${n}/${code}`,
        (n) =>
          aSegment(code, {
            schemeId: `T-${n}`,
            parentId: parent && `T-${n}/${parent}`,
            counterpartId: counterpart && `T-${n}/${counterpart}`,
            synonyms: ["kort verblijf"],
            funding: ["TAAKGERICHT"],
            notes: ["om te onthouden"],
            noteSources: ["bron.md:1"],
          }),
      );
    }
    await registerMany(work, crosswalk)(
      (n) => `T-${n}/4A>${nextScheme}/A`,
      (n) => ({ fromSegmentId: `T-${n}/4A`, toSegmentId: `${nextScheme}/A`, comparable: true }),
    );
  });
}

async function settleContracts({ contracts }: Owners): Promise<void> {
  const { procurementFramework, contract, contractLine, decisionMoment, extensionOption } =
    contracts.registers;
  await contracts.ledger.record(authorship, async (work) => {
    await registerMany(work, procurementFramework)(
      (n) => `F-${n}`,
      (n) => ({
        regionId: `R${n}`,
        version: "1",
        title: "Inkoopkader",
        adoptedOn: null,
        status: "CONCEPT",
        confidentialUntil: null,
      }),
    );
    await registerMany(work, contract)(
      (n) => `D-${n}`,
      (n) =>
        aContract(`W-${n}`, {
          commissionerRegionId: `R${n}`,
          frameworkId: `F-${n}`,
          leadPartyId: `W-${n}`,
          subcontractorIds: [`O-${n}`],
        }),
    );
    await registerMany(work, contractLine)(
      (n) => `D-${n}-1`,
      (n) =>
        aLine(`D-${n}`, {
          segmentId: `T-${n}/4A`,
          areaKind: "GEMEENTEN",
          areaRegionId: null,
          areaMunicipalityIds: [municipalityId(n)],
          funding: ["TAAKGERICHT"],
          deliveryModes: ["AMBULANT"],
        }),
    );
    const moment = {
      year: 2025,
      decidesOn: null,
      kind: "GO_NO_GO",
      outcome: null,
      decisionReference: null,
      lapsesWithoutDecision: null,
    } as const;
    await registerMany(work, decisionMoment)(
      (n) => `DM-${n}`,
      (n) => ({ ...moment, contractId: `D-${n}`, frameworkId: null }),
    );
    await registerMany(work, decisionMoment)(
      (n) => `FM-${n}`,
      (n) => ({ ...moment, contractId: null, frameworkId: `F-${n}` }),
    );
    await registerMany(work, extensionOption)(
      (n) => `D-${n}/1`,
      (n) => ({
        contractId: `D-${n}`,
        decideInYear: 2025,
        extendsTo: "tot 2027",
        extendsUntil: null,
        exercised: null,
      }),
    );
  });
}

async function settleFigures({ contracts }: Owners): Promise<void> {
  const { admissionStop, waitingTime, statedFigure, target, decisionLog } = contracts.registers;
  await contracts.ledger.record(authorship, async (work) => {
    await registerMany(work, admissionStop)(
      (n) => `AS-${n}`,
      (n) => ({
        providerId: `W-${n}`,
        segmentId: `T-${n}/4A`,
        municipalityIds: [municipalityId(n)],
        announcedOn: null,
        verified: true,
        explanation: null,
      }),
      since2020,
    );
    await registerMany(work, waitingTime)(
      (n) => `WT-${n}`,
      (n) => ({
        providerId: `W-${n}`,
        segmentId: `T-${n}/4A`,
        days: 30,
        measure: "AANMELDING_TOT_INTAKE",
        measuredOn: "2022-01-01",
        expiresOn: null,
        measurementSource: "opgave",
        people: 20,
      }),
    );
    await registerMany(work, statedFigure)(
      (n) => `SF-${n}`,
      (n) => ({
        regionId: `R${n}`,
        label: "aanbieders",
        figure: 145,
        approximate: true,
        statedOn: null,
        sourceFile: "bron.md",
        sourceLine: 1,
      }),
    );
    await registerMany(work, decisionLog)(
      (n) => `DL-${n}`,
      (n) => ({
        decidedOn: "2021-12-16",
        body: "Algemeen bestuur",
        subject: `Gunning ${n}`,
        reference: null,
        sourceFile: null,
        sourceLine: null,
      }),
    );
    await registerMany(work, target)(
      (n) => `TG-${n}`,
      (n) => ({
        regionId: `R${n}`,
        unit: "RTA",
        segmentId: `T-${n}/4A`,
        figure: 100,
        direction: null,
        byDay: null,
        decisionReference: "besluit 1",
      }),
    );
  });
}
