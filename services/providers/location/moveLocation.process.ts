// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { operation, process, type Seen, seenAt } from "../../../kit/operations/process";
import { type ProviderEntities } from "../entities";

interface Given extends Seen {
  readonly municipality: string;
  readonly from: LocalDate;
}

export const moveLocation = process<ProviderEntities, Given>({
  name: "moveLocation",
  meaning: "Moves a location to another municipality from a day on (verhuizing van een vestiging).",
  argumentsSdl: `
    "The id of the location (vestiging)."
    id: ID!
    "The CBS code of the municipality that it moves to (gemeentecode)."
    municipality: ID!
    "The first day there (vanaf)."
    from: LocalDate!
    "The \`asOf\` of the location as you saw it (peilmoment)."
    basis: AsOf!`,
  operations: ({ id, municipality, from, basis }) => [
    operation({
      entity: "location",
      act: "AMEND",
      id,
      from,
      facts: { municipalityId: municipality },
      basis: seenAt(basis),
    }),
  ],
});
