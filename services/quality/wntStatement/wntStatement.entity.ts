// SPDX-License-Identifier: EUPL-1.2
import { type Fault, oneOfCodes, sameAsParts, wholeNumber } from "../../../kit/fault";
import { link, versionedEntity } from "../../../kit/versioned/entity";
import { wntStatuses } from "./wntStatement.codes";
import { WntStatementRow } from "./wntStatement.row";

/** The law came into force with 2013. */
const firstYear = 2013;
const lastYear = 2999;

export const wntStatementEntity = versionedEntity<WntStatementRow>({
  typeName: "WntStatement",
  row: WntStatementRow,
  facts: { providerId: true, year: true, status: true },
  check: (id, facts): Fault[] => {
    const key = `${facts.providerId}/${facts.year}`;
    return [
      ...sameAsParts(key, id),
      ...wholeNumber("year", facts.year, firstYear, lastYear),
      ...oneOfCodes("status", wntStatuses, facts.status),
    ];
  },
  references: (facts) => link("providerId", "Provider", facts.providerId),
});
