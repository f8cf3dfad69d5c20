// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { operation, process } from "../../../kit/operations/process";
import { type ProviderEntities } from "../entities";
import { type ConsortiumRole } from "./consortium.codes";

interface Given {
  readonly consortium: string;
  readonly provider: string;
  readonly role: ConsortiumRole;
  readonly from: LocalDate;
}

export const joinConsortium = process<ProviderEntities, Given>({
  name: "joinConsortium",
  meaning:
    "Makes a provider a member of a consortium from a day on (toetreding tot een samenwerkingsverband), also after it had left.",
  argumentsSdl: `
    "The id of the consortium (samenwerkingsverband)."
    consortium: ID!
    "The id of the provider (aanbieder)."
    provider: ID!
    "What it does there (rol)."
    role: ConsortiumRole!
    "Its first day as a member (vanaf)."
    from: LocalDate!`,
  operations: async ({ consortium, provider, role, from }, { repositories }) => {
    const id = `${consortium}/${provider}`;
    const versions = await repositories.consortiumMembership.current([id]);
    const hadLeft =
      versions.length > 0 && versions.every(({ validUntil }) => validUntil !== null && validUntil <= from);
    const facts = { consortiumId: consortium, providerId: provider, role };
    // On days after the last there is nothing to be overwritten, so nothing that must have been seen.
    return [
      operation({
        entity: "consortiumMembership",
        act: hadLeft ? "SETTLE" : "REGISTER",
        id,
        from,
        facts,
        ...(hadLeft && { addsDays: true }),
      }),
    ];
  },
});
