// SPDX-License-Identifier: EUPL-1.2
import { type CertificationRow } from "./certification.row";
import { Certification } from "./certification.type";

export const toCertification = (row: CertificationRow): Certification =>
  Object.assign(new Certification(), {
    status: row.status,
    from: row.validFrom,
    until: row.validUntil,
  } satisfies Certification);
