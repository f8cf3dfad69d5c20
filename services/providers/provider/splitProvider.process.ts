// SPDX-License-Identifier: EUPL-1.2
import { inputError } from "../../../kit/errors";
import { type LocalDate } from "../../../kit/localDate";
import { type Operation } from "../../../kit/operations/operation";
import { Objection, operation, process, type Seen, seenAt } from "../../../kit/operations/process";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { words } from "../../../kit/words";
import { type ProviderEntities } from "../entities";
import { type SuccessionKind } from "../succession/succession.codes";
import { isKnownElsewhen } from "./presence.rules";
import { type ProviderRow } from "./provider.row";

interface Given extends Seen {
  readonly on: LocalDate;
  readonly into: readonly { readonly id: string; readonly facts: Partial<FactsOf<ProviderRow>> }[];
  readonly continues: boolean;
}

export const splitProvider = process<ProviderEntities, Given>({
  name: "splitProvider",
  meaning:
    "Splits a provider (splitsing): new ones begin, and it ends unless it goes on beside them (afsplitsing). Which of them gets a location, a membership or a contract is left to people.",
  inputsSdl: `
    "A provider that comes out of a split (afgesplitste aanbieder)."
    input SplitOffProvider {
      "The id of the provider, which is new (aanbiedernummer)."
      id: ID!
      "What the register is to say of it (gegevens)."
      facts: ProviderFacts!
    }`,
  argumentsSdl: `
    "The id of the provider that is split (aanbiedernummer)."
    id: ID!
    "The day of the split (datum splitsing)."
    on: LocalDate!
    "The providers that come out of it (nieuwe aanbieders)."
    into: [SplitOffProvider!]!
    "Does it go on itself? (afsplitsing)"
    continues: Boolean! = false
    "The \`asOf\` of the provider as you saw it (peilmoment)."
    basis: AsOf!`,
  operations: async (given, { repositories }) => {
    const { id, on, into } = given;
    if (into.length === 0)
      throw inputError("into", words("at least one provider", "ten minste één aanbieder"), into);
    const split = splitOf(given);
    if (isKnownElsewhen(await repositories.provider.current([id]), id, on)) {
      const expected = words(`a provider that is there on ${on}`, `een aanbieder die er is op ${on}`);
      throw new Objection(inputError("id", expected, id), split);
    }
    return split;
  },
});

function splitOf({ id, on, into, continues, basis }: Given): Operation[] {
  const begun = into.map((each) =>
    operation({ entity: "provider", act: "REGISTER", id: each.id, from: on, facts: each.facts }),
  );
  const kind: SuccessionKind = continues ? "AFSPLITSING" : "SPLITSING";
  return [
    ...begun,
    ...into.map((each) =>
      operation({
        entity: "succession",
        act: "REGISTER",
        id: `${id}/${each.id}`,
        from: on,
        facts: { predecessorId: id, successorId: each.id, kind },
      }),
    ),
    continues
      ? // It stays as it was; that it was seen, and is there, is still to be checked.
        operation({ entity: "provider", act: "AMEND", id, from: on, facts: {}, basis: seenAt(basis) })
      : operation({ entity: "provider", act: "END", id, from: on, basis: seenAt(basis), passesOn: true }),
  ];
}
