// SPDX-License-Identifier: EUPL-1.2
import { inputError } from "../../../kit/errors";
import { contains, type LocalDate } from "../../../kit/localDate";
import { type AsOf } from "../../../kit/moment";
import { Objection, operation, process, seenAt } from "../../../kit/operations/process";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { words } from "../../../kit/words";
import { type ProviderEntities } from "../entities";
import { isKnownElsewhen } from "../provider/presence.rules";
import { type LocationRow } from "./location.row";

interface Given {
  readonly locations: readonly string[];
  readonly into: string;
  readonly intoFacts?: Partial<FactsOf<LocationRow>> | null;
  readonly on: LocalDate;
  readonly basis: AsOf;
}

export const mergeLocations = process<ProviderEntities, Given>({
  name: "mergeLocations",
  meaning:
    "Merges locations of one provider (samenvoeging van vestigingen): they end on the day, and the one that they go into goes on as it was, or is new. Locations of several providers come together when those merge (`mergeProviders`).",
  argumentsSdl: `
    "The ids of the locations that end (samengevoegde vestigingen)."
    locations: [ID!]!
    "The id of the location that they go into, which is there on that day or new (opgegaan in)."
    into: ID!
    "What the register is to say of that location when it is new (gegevens); nothing for one that it holds already."
    intoFacts: LocationFacts
    "The day of the merger (datum samenvoeging)."
    on: LocalDate!
    "The \`asOf\` of the locations as you saw them (peilmoment)."
    basis: AsOf!`,
  operations: async ({ locations, into, intoFacts, on, basis }, { repositories }) => {
    if (locations.length === 0)
      throw inputError("locations", words("at least one location", "ten minste één vestiging"), locations);
    if (new Set(locations).size < locations.length) {
      throw inputError("locations", words("each location once", "elke vestiging één keer"), locations);
    }
    if (locations.includes(into)) {
      const expected = words("another location than those that end", "een andere vestiging dan die eindigen");
      throw inputError("into", expected, into);
    }
    const entity = "location";
    const seen = seenAt(basis);
    const merger = [
      intoFacts
        ? operation({ entity, act: "REGISTER", id: into, from: on, facts: intoFacts })
        : // It stays as it was; that it was seen, and is there, is still to be checked.
          operation({ entity, act: "AMEND", id: into, from: on, facts: {}, basis: seen }),
      ...locations.map((id) => operation({ entity, act: "END", id, from: on, basis: seen })),
    ];
    const versions = await repositories.location.current([...locations, into]);
    const gone = locations.find((id) => isKnownElsewhen(versions, id, on));
    if (gone !== undefined) {
      const expected = words(`locations that are there on ${on}`, `vestigingen die er zijn op ${on}`);
      throw new Objection(inputError("locations", expected, gone), merger);
    }
    if (!intoFacts && isKnownElsewhen(versions, into, on)) {
      const expected = words(`a location that is there on ${on}`, `een vestiging die er is op ${on}`);
      throw new Objection(inputError("into", expected, into), merger);
    }
    const there = versions.filter((version) => contains(version, on));
    const keeper = intoFacts?.providerId ?? there.find(({ id }) => id === into)?.providerId;
    const other = there.find(({ id, providerId }) => id !== into && providerId !== keeper);
    if (keeper !== undefined && other) {
      const expected = words(
        `locations of ${keeper}, the provider of the one that they go into`,
        `vestigingen van ${keeper}, de aanbieder van de vestiging waarin zij opgaan`,
      );
      throw new Objection(inputError("locations", expected, other.id), merger);
    }
    return merger;
  },
});
