// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { operation, process } from "../../../kit/operations/process";
import { type MunicipalityEntities } from "../entities";

interface Given {
  readonly municipality: string;
  readonly segment: string;
  readonly deployed: boolean;
  readonly explanation?: string | null;
  readonly from: LocalDate;
}

export const setDeployment = process<MunicipalityEntities, Given>({
  name: "setDeployment",
  meaning:
    "Says whether a municipality deploys a segment from a day on (inzet van een segment), whatever it said before about those days.",
  argumentsSdl: `
    "The CBS code of the municipality (gemeentecode)."
    municipality: ID!
    "The segment as SCHEME/CODE (segment)."
    segment: ID!
    "Does it deploy the segment? (ingezet)"
    deployed: Boolean!
    "Why (toelichting). Null: niet vastgelegd."
    explanation: String
    "The first day (vanaf)."
    from: LocalDate!`,
  operations: ({ municipality, segment, deployed, explanation, from }) => [
    operation({
      entity: "deployment",
      act: "SETTLE",
      id: `${municipality}/${segment}`,
      from,
      facts: {
        municipalityId: municipality,
        segmentId: segment,
        deployed,
        explanation: explanation ?? null,
      },
    }),
  ],
});
