// SPDX-License-Identifier: EUPL-1.2
import { type FactsOf } from "../../kit/versioned/version.row";
import { type ContractRow } from "../../services/contracts/contract/contract.row";
import { type ContractLineRow } from "../../services/contracts/contractLine/contractLine.row";
import { type SegmentRow } from "../../services/contracts/segment/segment.row";
import { type ProviderRow } from "../../services/providers/provider/provider.row";
import { authorship, type Owners, recorded } from "./owners";

export const aProvider = (facts: Partial<FactsOf<ProviderRow>> = {}): FactsOf<ProviderRow> => ({
  name: "De Papieren Reiger (fictief)",
  kind: "INSTELLING",
  selfEmployed: false,
  kvkNumber: null,
  agbCode: null,
  identities: [],
  deliversAtHome: null,
  consultsForAccessTeams: null,
  canSwitchPractitioner: null,
  hasWmoContract: null,
  youngestAge: null,
  oldestAge: null,
  ...facts,
});

export const aSegment = (code: string, facts: Partial<FactsOf<SegmentRow>> = {}): FactsOf<SegmentRow> => ({
  schemeId: "S-2022",
  code,
  label: `Segment ${code}`,
  synonyms: [],
  parentId: null,
  counterpartId: null,
  scaleIntent: null,
  movement: null,
  procedure: null,
  sasOption: null,
  funding: [],
  notes: [],
  noteSources: [],
  ...facts,
});

export const aContract = (
  partyId: string,
  facts: Partial<FactsOf<ContractRow>> = {},
): FactsOf<ContractRow> => ({
  category: "RTA",
  delivery: "ZIN",
  commissionerKind: "REGIO",
  commissionerRegionId: "RG",
  commissionerMunicipalityIds: [],
  frameworkId: null,
  partyIds: [partyId],
  consortiumId: null,
  leadPartyId: null,
  subcontractorIds: [],
  procedure: "SAS",
  sasOption: null,
  segmentSpanning: false,
  partnerRole: null,
  start: "2022-01-01",
  end: null,
  endStated: false,
  status: "ACTIEF",
  statusSince: null,
  decisionReference: null,
  confidentialUntil: null,
  exitReason: null,
  ...facts,
});

export const aLine = (
  contractId: string,
  facts: Partial<FactsOf<ContractLineRow>> = {},
): FactsOf<ContractLineRow> => ({
  contractId,
  segmentId: "S-2022/A",
  product: null,
  productCode: null,
  service: null,
  scale: "REGIONAL",
  areaKind: "REGIO",
  areaRegionId: "RG",
  areaMunicipalityIds: [],
  funding: [],
  deliveryModes: [],
  intakeOpen: true,
  hasCeiling: null,
  suspended: null,
  ...facts,
});

const fromStart = { validFrom: "2022-01-01", validUntil: null };
const always = { validFrom: null, validUntil: null };

/** One region of two municipalities, one scheme of two segments, and providers P-1, P-2, … each with a contract. */
export async function settleSmallLandscape(owners: Owners, providerCount: number): Promise<void> {
  const numbers = Array.from({ length: providerCount }, (_, index) => index + 1);
  const { municipalities, providers, contracts } = owners;
  await municipalities.ledger.record(authorship, async (work) => {
    const { region, municipality, regionMembership } = municipalities.registers;
    recorded(
      await region.register(work, {
        id: "RG",
        ...always,
        facts: { name: "Regio", contractingOffice: null, expertRoute: null },
      }),
    );
    for (const id of ["GM0001", "GM0002"]) {
      recorded(
        await municipality.register(work, {
          id,
          ...always,
          facts: { name: id, subregion: null, inhabitants: null },
        }),
      );
      const facts = { regionId: "RG", municipalityId: id, purpose: "INKOOP_JEUGDHULP" as const };
      recorded(await regionMembership.register(work, { id: `RG/${id}/INKOOP_JEUGDHULP`, ...always, facts }));
    }
  });
  await providers.ledger.record(authorship, async (work) => {
    const { provider, location } = providers.registers;
    for (const n of numbers) {
      recorded(
        await provider.register(work, {
          id: `P-${n}`,
          ...always,
          facts: aProvider({ name: `Aanbieder ${n % 7}` }),
        }),
      );
      const facts = { providerId: `P-${n}`, municipalityId: n % 2 ? "GM0001" : "GM0002", branchNumber: null };
      recorded(await location.register(work, { id: `L-${n}`, ...always, facts }));
    }
  });
  await contracts.ledger.record(authorship, async (work) => {
    const { segmentScheme, segment, contract, contractLine } = contracts.registers;
    const scheme = { regionId: "RG", kind: "SEGMENTEN" as const, title: "Segmenten" };
    recorded(await segmentScheme.register(work, { id: "S-2022", ...fromStart, facts: scheme }));
    for (const code of ["A", "B"]) {
      recorded(await segment.register(work, { id: `S-2022/${code}`, ...fromStart, facts: aSegment(code) }));
    }
    for (const n of numbers) {
      recorded(await contract.register(work, { id: `C-${n}`, ...fromStart, facts: aContract(`P-${n}`) }));
      recorded(await contractLine.register(work, { id: `C-${n}-1`, ...fromStart, facts: aLine(`C-${n}`) }));
    }
  });
}
