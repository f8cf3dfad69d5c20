// SPDX-License-Identifier: EUPL-1.2
import { type AsOf, fromAsOf } from "../../../kit/moment";
import { type Embargo } from "../../../kit/operations/disclosure";
import { consortiumStub } from "../refs/consortium.ref";
import { municipalityStub } from "../refs/municipality.ref";
import { providerStub } from "../refs/provider.ref";
import { regionStub } from "../refs/region.ref";
import { type ContractRow } from "./contract.row";
import { Commissioner, Contract } from "./contract.type";
import { statusOn, statusSinceOn } from "./contractStatus.rules";

/** That it exists, who bought it and until when is never hidden; an embargo that is closed hides all the rest. */
export function toContract(row: ContractRow, asOf: AsOf, embargo: Embargo | null): Contract {
  return Object.assign(new Contract(), {
    id: row.id,
    asOf,
    commissioner: toCommissioner(row, asOf),
    confidentialUntil: embargo?.until ?? row.confidentialUntil,
    underEmbargo: embargo !== null,
    isClosed: embargo?.isClosed ?? false,
    ...(embargo?.isClosed ? nothing : contentOf(row, asOf)),
  } satisfies Contract);
}

type Existence = "id" | "asOf" | "commissioner" | "confidentialUntil" | "underEmbargo" | "isClosed";
type Content = Omit<Contract, Existence>;

function contentOf(row: ContractRow, asOf: AsOf): Content {
  const day = fromAsOf(asOf)?.on ?? "";
  return {
    category: row.category,
    delivery: row.delivery,
    parties: row.partyIds.map((id) => providerStub(id, asOf)),
    consortium: row.consortiumId === null ? null : consortiumStub(row.consortiumId, asOf),
    leadParty: row.leadPartyId === null ? null : providerStub(row.leadPartyId, asOf),
    subcontractors: row.subcontractorIds.map((id) => providerStub(id, asOf)),
    procedure: row.procedure,
    sasOption: row.sasOption,
    segmentSpanning: row.segmentSpanning,
    partnerRole: row.partnerRole,
    start: row.start,
    end: row.end,
    endStated: row.endStated,
    status: statusOn(row, day),
    statusSince: statusSinceOn(row, day),
    decisionReference: row.decisionReference,
    exitReason: row.exitReason,
    frameworkId: row.frameworkId,
  };
}

const nothing: Content = {
  category: null,
  delivery: null,
  parties: null,
  consortium: null,
  leadParty: null,
  subcontractors: null,
  procedure: null,
  sasOption: null,
  segmentSpanning: null,
  partnerRole: null,
  start: null,
  end: null,
  endStated: null,
  status: null,
  statusSince: null,
  decisionReference: null,
  exitReason: null,
  frameworkId: null,
};

const toCommissioner = (row: ContractRow, asOf: AsOf): Commissioner =>
  Object.assign(new Commissioner(), {
    kind: row.commissionerKind,
    region: row.commissionerRegionId === null ? null : regionStub(row.commissionerRegionId, asOf),
    municipalities: row.commissionerMunicipalityIds.map((id) => municipalityStub(id, asOf)),
  } satisfies Commissioner);
