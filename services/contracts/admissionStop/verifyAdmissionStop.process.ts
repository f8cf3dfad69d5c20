// SPDX-License-Identifier: EUPL-1.2
import { operation, process, type Seen, seenAt } from "../../../kit/operations/process";
import { type ContractEntities } from "../entities";

export const verifyAdmissionStop = process<ContractEntities, Seen>({
  name: "verifyAdmissionStop",
  meaning:
    "Says that an admission stop was checked with the provider (opnamestop verifiëren), by somebody else than who entered or changed it.",
  argumentsSdl: `
    "The id of the stop."
    id: ID!
    "The \`asOf\` of the stop as you saw it (peilmoment)."
    basis: AsOf!`,
  operations: ({ id, basis }) => [
    operation({
      entity: "admissionStop",
      act: "CORRECT",
      id,
      facts: { verified: true },
      basis: seenAt(basis),
    }),
  ],
});
