// SPDX-License-Identifier: EUPL-1.2
import { versionedEntity } from "../../../kit/versioned/entity";
import { code, link, text, yesNo } from "../../../kit/versioned/fact";
import { municipalities } from "../../../kit/versioned/keeper";
import { careLines } from "./localProvision.codes";
import { LocalProvisionRow } from "./localProvision.row";

export const localProvisionEntity = versionedEntity<LocalProvisionRow>({
  typeName: "LocalProvision",
  label: "lokale voorziening",
  row: LocalProvisionRow,
  facts: {
    municipalityId: link("gemeente", "Municipality"),
    name: text("naam"),
    line: code("lijn", careLines),
    decisionFree: yesNo("beschikkingsvrij"),
    collective: yesNo("collectief"),
  },
  check: () => [],
  keepers: (facts) => municipalities([facts.municipalityId]),
});
