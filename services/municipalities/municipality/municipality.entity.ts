// SPDX-License-Identifier: EUPL-1.2
import { versionedEntity } from "../../../kit/versioned/entity";
import { MunicipalityRow } from "./municipality.row";
import { checkMunicipality } from "./municipality.rules";

export const municipalityEntity = versionedEntity<MunicipalityRow>({
  typeName: "Municipality",
  row: MunicipalityRow,
  facts: { name: true, subregion: true, inhabitants: true },
  check: checkMunicipality,
  references: () => [],
});
