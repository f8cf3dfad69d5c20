// SPDX-License-Identifier: EUPL-1.2
import { oneOfCodes } from "../../../kit/fault";
import { link, versionedEntity } from "../../../kit/versioned/entity";
import { certificationStatuses } from "./certification.codes";
import { CertificationRow } from "./certification.row";

export const certificationEntity = versionedEntity<CertificationRow>({
  typeName: "Certification",
  row: CertificationRow,
  facts: { providerId: true, status: true },
  check: (_id, facts) => oneOfCodes("status", certificationStatuses, facts.status),
  references: (facts) => link("providerId", "Provider", facts.providerId),
});
