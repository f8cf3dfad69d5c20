// SPDX-License-Identifier: EUPL-1.2
import { versionedEntity } from "../../../kit/versioned/entity";
import { code, link, maybe, text, whole, yesNo } from "../../../kit/versioned/fact";
import { bounded, municipalities, region, regionOf } from "../../../kit/versioned/keeper";
import { accessTeamKinds } from "./accessTeam.codes";
import { AccessTeamRow } from "./accessTeam.row";
import { checkAccessTeam } from "./accessTeam.rules";

export const accessTeamEntity = versionedEntity<AccessTeamRow>({
  typeName: "AccessTeam",
  label: "toegangsteam",
  row: AccessTeamRow,
  facts: {
    name: text("naam"),
    kind: code("soort toegangsteam", accessTeamKinds),
    municipalityId: link("gemeente", "Municipality"),
    inhabitantsServed: maybe(whole("aantal inwoners")),
    staffMin: maybe(whole("minimale bezetting")),
    staffMax: maybe(whole("maximale bezetting")),
    openToSelfReferral: maybe(yesNo("vrij toegankelijk")),
    contractedByRegionId: maybe(link("gecontracteerd door regio", "Region")),
    contractedByMunicipalityId: maybe(link("gecontracteerd door gemeente", "Municipality")),
  },
  check: checkAccessTeam,
  // An office contracts teams of the municipalities that buy with it, and of no others.
  keepers: (facts) => [
    ...municipalities([facts.municipalityId]),
    ...bounded(region(facts.contractedByRegionId), regionOf([facts.municipalityId])),
  ],
});
