// SPDX-License-Identifier: EUPL-1.2
import { versionedEntity } from "../../../kit/versioned/entity";
import { code, link } from "../../../kit/versioned/fact";
import { anyRegion } from "../../../kit/versioned/keeper";
import { certificationStatuses } from "./certification.codes";
import { CertificationRow } from "./certification.row";

export const certificationEntity = versionedEntity<CertificationRow>({
  typeName: "Certification",
  label: "erkenning",
  row: CertificationRow,
  facts: { providerId: link("aanbieder", "Provider"), status: code("status", certificationStatuses) },
  check: () => [],
  keepers: () => anyRegion,
});
