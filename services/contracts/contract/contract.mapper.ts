// SPDX-License-Identifier: EUPL-1.2
import { type AsOf, fromAsOf } from "../../../kit/moment";
import { consortiumStub } from "../refs/consortium.ref";
import { municipalityStub } from "../refs/municipality.ref";
import { providerStub } from "../refs/provider.ref";
import { regionStub } from "../refs/region.ref";
import { type ContractRow } from "./contract.row";
import { Commissioner, Contract } from "./contract.type";
import { statusOn, statusSinceOn } from "./contractStatus.rules";

export function toContract(row: ContractRow, asOf: AsOf): Contract {
  const day = fromAsOf(asOf)?.on ?? "";
  return Object.assign(new Contract(), {
    id: row.id,
    asOf,
    category: row.category,
    delivery: row.delivery,
    commissioner: toCommissioner(row, asOf),
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
    confidentialUntil: row.confidentialUntil,
    exitReason: row.exitReason,
    frameworkId: row.frameworkId,
  } satisfies Contract);
}

const toCommissioner = (row: ContractRow, asOf: AsOf): Commissioner =>
  Object.assign(new Commissioner(), {
    kind: row.commissionerKind,
    region: row.commissionerRegionId === null ? null : regionStub(row.commissionerRegionId, asOf),
    municipalities: row.commissionerMunicipalityIds.map((id) => municipalityStub(id, asOf)),
  } satisfies Commissioner);
