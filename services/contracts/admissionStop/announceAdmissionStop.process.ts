// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { operation, process } from "../../../kit/operations/process";
import { type ContractEntities } from "../entities";

interface Given {
  readonly id: string;
  readonly provider: string;
  readonly segment?: string | null;
  readonly municipalities: readonly string[];
  readonly from: LocalDate;
  readonly until?: LocalDate | null;
  readonly announcedOn?: LocalDate | null;
  readonly explanation?: string | null;
}

export const announceAdmissionStop = process<ContractEntities, Given>({
  name: "announceAdmissionStop",
  meaning:
    "Records that a provider takes nobody new (opnamestop aankondigen). It is not verified yet: somebody else does that.",
  argumentsSdl: `
    "The id of the stop, which is new."
    id: ID!
    "The id of the provider (aanbieder)."
    provider: ID!
    "The segment as SCHEME/CODE (segment). Null: for all that it does."
    segment: ID
    "The CBS codes of the municipalities (gemeenten); for all without."
    municipalities: [ID!]! = []
    "The first day of the stop (vanaf)."
    from: LocalDate!
    "The day on which it takes people again (tot). Null: until further notice."
    until: LocalDate
    "The day on which the provider said so (aangekondigd op). Null: niet vastgelegd."
    announcedOn: LocalDate
    "What the provider says about it (toelichting). Never about a child."
    explanation: String`,
  operations: ({ id, provider, segment, municipalities, from, until, announcedOn, explanation }) => [
    operation({
      entity: "admissionStop",
      act: "REGISTER",
      id,
      from,
      until: until ?? null,
      facts: {
        providerId: provider,
        segmentId: segment ?? null,
        municipalityIds: municipalities,
        announcedOn: announcedOn ?? null,
        verified: false,
        explanation: explanation ?? null,
      },
    }),
  ],
});
