// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { type LocalProvisionRow } from "./localProvision.row";
import { LocalProvision } from "./localProvision.type";

export const toLocalProvision = (row: LocalProvisionRow, asOf: AsOf): LocalProvision =>
  Object.assign(new LocalProvision(), {
    id: row.id,
    asOf,
    name: row.name,
    line: row.line,
    decisionFree: row.decisionFree,
    collective: row.collective,
    municipalityId: row.municipalityId,
  } satisfies LocalProvision);
