// SPDX-License-Identifier: EUPL-1.2
import { versionedEntity } from "../../../kit/versioned/entity";
import { maybe, text, whole } from "../../../kit/versioned/fact";
import { nobodyElse } from "../../../kit/versioned/keeper";
import { MunicipalityRow } from "./municipality.row";
import { checkMunicipality } from "./municipality.rules";

export const municipalityEntity = versionedEntity<MunicipalityRow>({
  typeName: "Municipality",
  label: "gemeente",
  row: MunicipalityRow,
  facts: {
    name: text("naam"),
    subregion: maybe(text("subregio")),
    inhabitants: maybe(whole("inwonertal")),
  },
  check: checkMunicipality,
  keepers: () => nobodyElse,
});
