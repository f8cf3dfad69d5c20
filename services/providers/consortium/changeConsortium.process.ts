// SPDX-License-Identifier: EUPL-1.2
import { inputError } from "../../../kit/errors";
import { type LocalDate } from "../../../kit/localDate";
import { type AsOf } from "../../../kit/moment";
import { Objection, operation, process, seenAt } from "../../../kit/operations/process";
import { words } from "../../../kit/words";
import { type ProviderEntities } from "../entities";
import { type ConsortiumRole } from "./consortium.codes";
import { membersFault, presenceOf, whoIsNamedTwice } from "./membersChange.rules";

interface Entry {
  readonly provider: string;
  readonly role: ConsortiumRole;
}
interface Given {
  readonly consortium: string;
  readonly on: LocalDate;
  readonly joins: readonly Entry[];
  readonly leaves: readonly string[];
  readonly roles: readonly Entry[];
  readonly basis: AsOf;
}

export const changeConsortium = process<ProviderEntities, Given>({
  name: "changeConsortium",
  meaning:
    "Changes the members of a consortium on one day (wijziging van een samenwerkingsverband): who joins, who leaves and who goes on in another role, all of it or nothing.",
  inputsSdl: `
    "A provider in a consortium, and what it does there."
    input ConsortiumPlace {
      "The id of the provider (aanbieder)."
      provider: ID!
      "What it does there from that day on (rol)."
      role: ConsortiumRole!
    }`,
  argumentsSdl: `
    "The id of the consortium (samenwerkingsverband)."
    consortium: ID!
    "The day of the change (datum wijziging)."
    on: LocalDate!
    "Who is a member from that day on, and was none on it (toetreders)."
    joins: [ConsortiumPlace!]! = []
    "The ids of the providers that are no members from that day on (uittreders)."
    leaves: [ID!]! = []
    "Who stays, and does something else from that day on (rolwijzigingen)."
    roles: [ConsortiumPlace!]! = []
    "The \`asOf\` of the consortium or of one of these providers as you saw it (peilmoment)."
    basis: AsOf!`,
  operations: async ({ consortium, on, joins, leaves, roles, basis }, { repositories }) => {
    const named = [...joins, ...roles].map(({ provider }) => provider).concat(leaves);
    if (named.length === 0) {
      const expected = words(
        "somebody who joins, leaves or goes on in another role",
        "iemand die toetreedt, uittreedt of verdergaat in een andere rol",
      );
      throw inputError("joins", expected, joins);
    }
    const twice = whoIsNamedTwice(named);
    if (twice !== null) {
      const expected = words(
        "each provider in one list, and once",
        "elke aanbieder in één van de lijsten, en één keer",
      );
      throw inputError("joins", expected, twice);
    }
    const idOf = (provider: string): string => `${consortium}/${provider}`;
    const versions = await repositories.consortiumMembership.current(named.map(idOf));
    const presence = (provider: string) => presenceOf(versions, idOf(provider), on);
    const seen = seenAt(basis);
    const entity = "consortiumMembership";
    const change = [
      ...leaves.map((provider) =>
        operation({ entity, act: "END", id: idOf(provider), from: on, basis: seen }),
      ),
      ...roles.map(({ provider, role }) =>
        operation({ entity, act: "AMEND", id: idOf(provider), from: on, facts: { role }, basis: seen }),
      ),
      ...joins.map(({ provider, role }) => {
        const facts = { consortiumId: consortium, providerId: provider, role };
        return presence(provider) === "left"
          ? operation({ entity, act: "RESUME", id: idOf(provider), from: on, facts, basis: seen })
          : operation({ entity, act: "REGISTER", id: idOf(provider), from: on, facts });
      }),
    ];
    const fault = membersFault({ joins, leaves, roles }, presence, on);
    if (fault) throw new Objection(inputError(fault.field, fault.expected, fault.given), change);
    return change;
  },
});
