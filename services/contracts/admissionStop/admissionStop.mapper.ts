// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { municipalityStub } from "../refs/municipality.ref";
import { providerStub } from "../refs/provider.ref";
import { type AdmissionStopRow } from "./admissionStop.row";
import { AdmissionStop } from "./admissionStop.type";

export const toAdmissionStop = (row: AdmissionStopRow, asOf: AsOf): AdmissionStop =>
  Object.assign(new AdmissionStop(), {
    id: row.id,
    asOf,
    provider: providerStub(row.providerId, asOf),
    municipalities: row.municipalityIds.map((id) => municipalityStub(id, asOf)),
    announcedOn: row.announcedOn,
    verified: row.verified,
    reason: row.explanation,
    segmentId: row.segmentId,
  } satisfies AdmissionStop);
