// SPDX-License-Identifier: EUPL-1.2
import { authorship, type Owners } from "../../kit/owners";
import { registerMany, since2020 } from "./numbered";

const source = { sourceFile: "bron.md", sourceLine: 1 };

/** Every criterion has a norm, every provider W-n a verdict on it, every contract D-n an agreement with a result. */
export async function settleGoodness(owners: Owners): Promise<void> {
  await settleCriteria(owners);
  await settleVerdicts(owners);
}

async function settleCriteria({ quality }: Owners): Promise<void> {
  const { principle, criterion, norm, kpi, kpiAgreement, kpiResult, measure } = quality.registers;
  await quality.ledger.record(authorship, async (work) => {
    await registerMany(work, principle)(
      (n) => `R${n}/2020-07/1`,
      (n) => ({ regionId: `R${n}`, version: "2020-07", number: 1, title: "Nabij", ...source }),
    );
    await registerMany(work, criterion)(
      (n) => `CR-${n}`,
      (n) => ({
        label: `Criterium ${n}`,
        kind: "KWALITEIT",
        legalBasis: null,
        segmentIds: [`T-${n}/4A`],
        mandatory: true,
        regionId: `R${n}`,
        ...source,
      }),
    );
    await registerMany(work, norm)(
      (n) => `N-${n}`,
      (n) => ({
        label: "Norm",
        criterionId: `CR-${n}`,
        figureMin: 1,
        figureMax: 2,
        unit: "per jaar",
        regionId: `R${n}`,
        ...source,
      }),
    );
    await registerMany(work, kpi)(
      (n) => `K${n}`,
      (n) => ({
        label: "Indicator",
        direction: "OMLAAG",
        unit: null,
        norm: null,
        level: "AANBIEDER",
        regionId: `R${n}`,
        ...source,
      }),
    );
    await registerMany(work, kpiAgreement)(
      (n) => `AG-${n}`,
      (n) => ({ kpiId: `K${n}`, contractId: `D-${n}`, target: 10, dueBy: null }),
    );
    await registerMany(work, kpiResult)(
      (n) => `KR-${n}`,
      (n) => ({ agreementId: `AG-${n}`, measuredPeriod: "2022", figure: 9, people: null }),
    );
    await registerMany(work, measure)(
      (n) => `MS-${n}`,
      (n) => ({ contractId: `D-${n}`, kind: "VERBETERPLAN", takenOn: "2022-05-01" }),
    );
  });
}

async function settleVerdicts({ quality }: Owners): Promise<void> {
  const { assessment, certification, supervision, wntStatement } = quality.registers;
  await quality.ledger.record(authorship, async (work) => {
    await registerMany(work, assessment)(
      (n) => `A-${n}`,
      (n) => ({
        providerId: `W-${n}`,
        criterionId: `CR-${n}`,
        verdict: "VOLDOET",
        method: "INKOOPTOETS",
        assessedOn: "2022-01-01",
      }),
    );
    await registerMany(work, certification)(
      (n) => `CF-${n}`,
      (n) => ({ providerId: `W-${n}`, status: "ERKEND" }),
    );
    await registerMany(work, supervision)(
      (n) => `SV-${n}`,
      (n) => ({ providerId: `W-${n}`, kind: "VERSCHERPT_TOEZICHT" }),
      since2020,
    );
    await registerMany(work, wntStatement)(
      (n) => `W-${n}/2024`,
      (n) => ({ providerId: `W-${n}`, year: 2024, status: "VERKLAARD" }),
    );
  });
}
