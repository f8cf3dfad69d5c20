// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { operation, process, type Seen, seenAt } from "../../../kit/operations/process";
import { type ContractEntities } from "../entities";

export const endAdmissionStop = process<ContractEntities, Seen & { readonly on: LocalDate }>({
  name: "endAdmissionStop",
  meaning: "Ends an admission stop (opnamestop opheffen): from the day on the provider takes people again.",
  argumentsSdl: `
    "The id of the stop."
    id: ID!
    "The first day without the stop (opgeheven per)."
    on: LocalDate!
    "The \`asOf\` of the stop as you saw it (peilmoment)."
    basis: AsOf!`,
  operations: ({ id, on, basis }) => [
    operation({ entity: "admissionStop", act: "END", id, from: on, basis: seenAt(basis) }),
  ],
});
