// SPDX-License-Identifier: EUPL-1.2
import { type Fault, sameAsParts, wholeNumber } from "../../../kit/fault";
import { versionedEntity } from "../../../kit/versioned/entity";
import { code, link, whole } from "../../../kit/versioned/fact";
import { anyRegion } from "../../../kit/versioned/keeper";
import { wntStatuses } from "./wntStatement.codes";
import { WntStatementRow } from "./wntStatement.row";

/** The law came into force with 2013. */
const firstYear = 2013;
const lastYear = 2999;

export const wntStatementEntity = versionedEntity<WntStatementRow>({
  typeName: "WntStatement",
  label: "WNT-verklaring",
  row: WntStatementRow,
  facts: {
    providerId: link("aanbieder", "Provider"),
    year: whole("jaar"),
    status: code("status", wntStatuses),
  },
  check: (id, facts): Fault[] => {
    const key = `${facts.providerId}/${facts.year}`;
    return [...sameAsParts(key, id), ...wholeNumber("year", facts.year, firstYear, lastYear)];
  },
  keepers: () => anyRegion,
});
