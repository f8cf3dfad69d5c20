// SPDX-License-Identifier: EUPL-1.2
import { authorship, type Owners, recorded } from "../../kit/owners";
import { municipalityId, predecessorId, registerMany, successorId } from "./numbered";

/** Every region has a municipality and an expert team; every municipality a past, a future and a team. */
export async function settlePlaces({ municipalities }: Owners): Promise<void> {
  const { region, municipality, regionMembership, reorganisation, expertTeam, accessTeam, localProvision } =
    municipalities.registers;
  await municipalities.ledger.record(authorship, async (work) => {
    await registerMany(work, region)(
      (n) => `R${n}`,
      (n) => ({ name: `Regio ${n}`, contractingOffice: "Inkoopbureau", expertRoute: "via het Expertteam" }),
    );
    for (const idOf of [municipalityId, predecessorId, successorId]) {
      await registerMany(work, municipality)(idOf, (n) => ({
        name: `Gemeente ${n}`,
        subregion: "Noord",
        inhabitants: 30_000,
      }));
    }
    await registerMany(work, regionMembership)(
      (n) => `R${n}/${municipalityId(n)}/INKOOP_JEUGDHULP`,
      (n) => ({ regionId: `R${n}`, municipalityId: municipalityId(n), purpose: "INKOOP_JEUGDHULP" }),
    );
    await registerMany(work, reorganisation)(
      (n) => `H-${n}`,
      (n) => ({
        on: "2020-01-01",
        kind: "OPGEGAAN_IN",
        fromIds: [predecessorId(n)],
        toIds: [municipalityId(n)],
      }),
    );
    await registerMany(work, reorganisation)(
      (n) => `T-${n}`,
      (n) => ({
        on: "2023-01-01",
        kind: "OPGEGAAN_IN",
        fromIds: [municipalityId(n)],
        toIds: [successorId(n)],
      }),
    );
    await registerMany(work, expertTeam)(
      (n) => `ET-${n}`,
      (n) => ({ regionId: `R${n}`, name: "Expertteam", description: "Als niemand past", meets: null }),
    );
    await registerMany(work, accessTeam)(
      (n) => `AT-${n}`,
      (n) => ({
        name: `Jeugdteam ${n}`,
        kind: "JEUGDTEAM",
        municipalityId: municipalityId(n),
        inhabitantsServed: 20_000,
        staffMin: 8,
        staffMax: 12,
        openToSelfReferral: true,
        contractedByRegionId: `R${n}`,
        contractedByMunicipalityId: null,
      }),
    );
    await registerMany(work, localProvision)(
      (n) => `LP-${n}`,
      (n) => ({
        municipalityId: municipalityId(n),
        name: "Inloop",
        line: "NULDE_LIJN",
        decisionFree: true,
        collective: true,
      }),
    );
  });
}

/** What municipalities say of segments, so after these. */
export async function settleChoices({ municipalities }: Owners): Promise<void> {
  const { deployment, referralRoute } = municipalities.registers;
  await municipalities.ledger.record(authorship, async (work) => {
    await registerMany(work, deployment)(
      (n) => `${municipalityId(n)}/S-2022/A`,
      (n) => ({
        municipalityId: municipalityId(n),
        segmentId: "S-2022/A",
        deployed: true,
        explanation: null,
      }),
    );
    const facts = { segmentId: "S-2022/A", referrer: "HUISARTS", allowed: "JA", basis: null } as const;
    recorded(
      await referralRoute.register(work, {
        id: "S-2022/A/HUISARTS",
        validFrom: null,
        validUntil: null,
        facts,
      }),
    );
  });
}
