// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { operation, process, type Seen, seenAt } from "../../../kit/operations/process";
import { type ProviderEntities } from "../entities";

interface Given extends Seen {
  readonly name: string;
  readonly from: LocalDate;
}

export const renameProvider = process<ProviderEntities, Given>({
  name: "renameProvider",
  meaning:
    "Gives a provider another name from a day on (naamswijziging). A name that was always wrong is corrected instead.",
  argumentsSdl: `
    "The id of the provider (aanbiedernummer)."
    id: ID!
    "The new name (naam)."
    name: String!
    "The first day of that name (vanaf)."
    from: LocalDate!
    "The \`asOf\` of the provider as you saw it (peilmoment)."
    basis: AsOf!`,
  operations: ({ id, name, from, basis }) => [
    operation({ entity: "provider", act: "AMEND", id, from, facts: { name }, basis: seenAt(basis) }),
  ],
});
