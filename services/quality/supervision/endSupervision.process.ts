// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { operation, process, type Seen, seenAt } from "../../../kit/operations/process";
import { type QualityEntities } from "../entities";

export const endSupervision = process<QualityEntities, Seen & { readonly on: LocalDate }>({
  name: "endSupervision",
  meaning: "Ends the supervision of a provider (toezicht beëindigen).",
  argumentsSdl: `
    "The id of the supervision."
    id: ID!
    "The first day without it (beëindigd per)."
    on: LocalDate!
    "The \`asOf\` of the provider as you saw it (peilmoment)."
    basis: AsOf!`,
  operations: ({ id, on, basis }) => [
    operation({ entity: "supervision", act: "END", id, from: on, basis: seenAt(basis) }),
  ],
});
