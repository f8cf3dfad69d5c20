// SPDX-License-Identifier: EUPL-1.2
import { inputError } from "../../../kit/errors";
import { contains, type LocalDate } from "../../../kit/localDate";
import { Objection, operation, process, type Seen, seenAt } from "../../../kit/operations/process";
import { words } from "../../../kit/words";
import { type ProviderEntities } from "../entities";
import { isKnownElsewhen } from "../provider/presence.rules";

interface Given extends Seen {
  readonly on: LocalDate;
  readonly into: readonly {
    readonly id: string;
    readonly municipality: string;
    readonly branchNumber?: string | null;
  }[];
  readonly continues: boolean;
}

export const splitLocation = process<ProviderEntities, Given>({
  name: "splitLocation",
  meaning:
    "Splits a location (splitsing van een vestiging): new ones of the same provider begin on the day, and it ends unless it goes on beside them.",
  inputsSdl: `
    "A location that comes out of a split, of the same provider (afgesplitste vestiging)."
    input SplitOffLocation {
      "The id of the location, which is new (vestiging)."
      id: ID!
      "The CBS code of the municipality that it is in (gemeentecode)."
      municipality: ID!
      "Its branch number, of 12 digits (vestigingsnummer)."
      branchNumber: String
    }`,
  argumentsSdl: `
    "The id of the location that is split (vestiging)."
    id: ID!
    "The day of the split (datum splitsing)."
    on: LocalDate!
    "The locations that come out of it (nieuwe vestigingen)."
    into: [SplitOffLocation!]!
    "Does it go on itself?"
    continues: Boolean! = false
    "The \`asOf\` of the location as you saw it (peilmoment)."
    basis: AsOf!`,
  operations: async ({ id, on, into, continues, basis }, { repositories }) => {
    if (into.length === 0)
      throw inputError("into", words("at least one location", "ten minste één vestiging"), into);
    const entity = "location";
    const seen = seenAt(basis);
    const versions = await repositories.location.current([id]);
    const split = versions.find((version) => contains(version, on));
    const own = continues
      ? // It stays as it was; that it was seen, and is there, is still to be checked.
        operation({ entity, act: "AMEND", id, from: on, facts: {}, basis: seen })
      : operation({ entity, act: "END", id, from: on, basis: seen });
    const told = (...what: Parameters<typeof inputError>) => new Objection(inputError(...what), [own]);
    if (isKnownElsewhen(versions, id, on)) {
      const expected = words(`a location that is there on ${on}`, `een vestiging die er is op ${on}`);
      throw told("id", expected, id);
    }
    if (!split) return [own];
    const { validUntil } = split;
    if (
      validUntil !== null &&
      versions.some(({ validFrom }) => validFrom !== null && validFrom >= validUntil)
    ) {
      // What was recorded ahead, such as another provider, would not come true for the new ones.
      const expected = words(
        `a day not before ${validUntil}, from which the register says something else of ${id}; or withdraw that first`,
        `een dag niet voor ${validUntil}, vanaf wanneer het register iets anders zegt van ${id}; of trek dat eerst in`,
      );
      throw told("on", expected, on);
    }
    return [
      ...into.map((part) =>
        operation({
          entity,
          act: "REGISTER",
          id: part.id,
          from: on,
          // An end that was recorded ahead is that of what comes out of it too.
          until: validUntil,
          facts: {
            providerId: split.providerId,
            municipalityId: part.municipality,
            branchNumber: part.branchNumber ?? null,
          },
        }),
      ),
      own,
    ];
  },
});
