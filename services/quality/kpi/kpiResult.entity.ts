// SPDX-License-Identifier: EUPL-1.2
import { versionedEntity } from "../../../kit/versioned/entity";
import { figure, link, maybe, text, whole } from "../../../kit/versioned/fact";
import { as } from "../../../kit/versioned/keeper";
import { KpiResultRow } from "./kpiResult.row";
import { checkKpiResult } from "./kpiResult.rules";

export const kpiResultEntity = versionedEntity<KpiResultRow>({
  typeName: "KpiResult",
  label: "resultaat",
  embargo: { with: ["agreementId"] },
  row: KpiResultRow,
  facts: {
    agreementId: link("afspraak", "KpiAgreement"),
    measuredPeriod: text("meetperiode"),
    figure: maybe(figure("waarde")),
    people: maybe(whole("aantal personen")),
  },
  aboutPeople: ["figure", "people"],
  check: checkKpiResult,
  keepers: (facts) => as("KpiAgreement", facts.agreementId),
});
