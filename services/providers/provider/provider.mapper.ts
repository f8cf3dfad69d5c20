// SPDX-License-Identifier: EUPL-1.2
import { contains } from "../../../kit/localDate";
import { type AsOf, fromAsOf } from "../../../kit/moment";
import { type ProviderRow } from "./provider.row";
import { Provider } from "./provider.type";

export const toProvider = (row: ProviderRow, asOf: AsOf): Provider =>
  Object.assign(new Provider(), {
    id: row.id,
    asOf,
    name: row.name,
    kind: row.kind,
    selfEmployed: row.selfEmployed,
    kvkNumber: row.kvkNumber,
    agbCode: row.agbCode,
    deliversAtHome: row.deliversAtHome,
    consultsForAccessTeams: row.consultsForAccessTeams,
    canSwitchPractitioner: row.canSwitchPractitioner,
    hasWmoContract: row.hasWmoContract,
    youngestAge: row.youngestAge,
    oldestAge: row.oldestAge,
    active: contains(row, fromAsOf(asOf)?.on ?? ""),
    from: row.validFrom,
    until: row.validUntil,
    identityIds: row.identities,
  } satisfies Provider);
