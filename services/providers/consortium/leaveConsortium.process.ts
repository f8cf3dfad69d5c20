// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { type AsOf } from "../../../kit/moment";
import { operation, process, seenAt } from "../../../kit/operations/process";
import { type ProviderEntities } from "../entities";

interface Given {
  readonly consortium: string;
  readonly provider: string;
  readonly on: LocalDate;
  readonly basis: AsOf;
}

export const leaveConsortium = process<ProviderEntities, Given>({
  name: "leaveConsortium",
  meaning:
    "Ends the membership of a provider in a consortium (uittreding uit een samenwerkingsverband); its contracts go on with the others.",
  argumentsSdl: `
    "The id of the consortium (samenwerkingsverband)."
    consortium: ID!
    "The id of the provider (aanbieder)."
    provider: ID!
    "The first day on which it is no member (uitgetreden per)."
    on: LocalDate!
    "The \`asOf\` of the consortium or the provider as you saw it (peilmoment)."
    basis: AsOf!`,
  operations: ({ consortium, provider, on, basis }) => [
    operation({
      entity: "consortiumMembership",
      act: "END",
      id: `${consortium}/${provider}`,
      from: on,
      basis: seenAt(basis),
    }),
  ],
});
