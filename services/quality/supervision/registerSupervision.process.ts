// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { operation, process } from "../../../kit/operations/process";
import { type QualityEntities } from "../entities";
import { type SupervisionKind } from "./supervision.codes";

interface Given {
  readonly id: string;
  readonly provider: string;
  readonly kind: SupervisionKind;
  readonly from: LocalDate;
}

export const registerSupervision = process<QualityEntities, Given>({
  name: "registerSupervision",
  meaning: "Records that the inspectorate put a provider under supervision (toezicht instellen).",
  argumentsSdl: `
    "The id of the supervision, which is new."
    id: ID!
    "The id of the provider (aanbieder)."
    provider: ID!
    "Which kind (soort toezicht)."
    kind: SupervisionKind!
    "Its first day (vanaf)."
    from: LocalDate!`,
  operations: ({ id, provider, kind, from }) => [
    operation({ entity: "supervision", act: "REGISTER", id, from, facts: { providerId: provider, kind } }),
  ],
});
