// SPDX-License-Identifier: EUPL-1.2
import { inputError } from "../../../kit/errors";
import { type LocalDate } from "../../../kit/localDate";
import { type Operation } from "../../../kit/operations/operation";
import { Objection, operation, process, type Seen, seenAt } from "../../../kit/operations/process";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { type MunicipalityEntities } from "../entities";
import { type MunicipalityRow } from "../municipality/municipality.row";
import { membershipsOf } from "../region/membershipsOf.repository";
import { type RegionMembershipRow } from "../region/regionMembership.row";
import { inheritedBy } from "./inheritance.rules";
import { impediment } from "./partaking.rules";
import { type ReorganisationKind } from "./reorganisation.codes";

interface Given {
  readonly id: string;
  readonly on: LocalDate;
  readonly kind: ReorganisationKind;
  readonly from: readonly Seen[];
  readonly to: readonly {
    readonly id: string;
    readonly facts?: Partial<FactsOf<MunicipalityRow>> | null;
  }[];
}

export const reorganiseMunicipalities = process<MunicipalityEntities, Given>({
  name: "reorganiseMunicipalities",
  meaning:
    "Records a reorganisation of municipalities (gemeentelijke herindeling): those that go end with their memberships of regions, and a new one becomes a member of each region of which all of them were. Deployments (inzet), access teams and whatever else a municipality decided are left to people.",
  inputsSdl: `
    "A municipality as you saw it."
    input SeenMunicipality {
      "The CBS code (gemeentecode)."
      id: ID!
      "Its \`asOf\` (peilmoment)."
      basis: AsOf!
    }

    "A municipality that others go into (nieuwe of ontvangende gemeente)."
    input ReceivingMunicipality {
      "The CBS code (gemeentecode)."
      id: ID!
      "What the register is to say of it when it is new (gegevens); nothing for a municipality that goes on."
      facts: MunicipalityFacts
    }`,
  argumentsSdl: `
    "The id of the reorganisation, which is new (herindeling)."
    id: ID!
    "The day on which it takes effect (ingangsdatum)."
    on: LocalDate!
    "How they go into others (soort herindeling)."
    kind: ReorganisationKind!
    "The municipalities that go (opgeheven gemeenten), each as you saw it."
    from: [SeenMunicipality!]!
    "The municipalities that they go into (nieuwe of ontvangende gemeenten)."
    to: [ReceivingMunicipality!]!`,
  operations: async ({ id, on, kind, from, to }, { repositories }, recordedAt) => {
    const fromIds = from.map((each) => each.id);
    const toIds = to.map((each) => each.id);
    const gone = from.filter((each) => !toIds.includes(each.id));
    const memberships = await membershipsOf(fromIds, repositories.regionMembership, recordedAt);
    const inherited = inheritedBy(fromIds, memberships, on);
    const begun = to.filter(({ facts }) => facts);
    const goingOnIds = to.filter(({ facts }) => !facts).map((each) => each.id);
    const others = await repositories.reorganisation.byListed("fromIds", fromIds, {
      on,
      knownAt: recordedAt,
    });
    const found = impediment(
      { on, fromIds, goingOnIds },
      await repositories.municipality.current([...fromIds, ...goingOnIds]),
      others.filter((other) => other.id !== id),
    );
    const operations = [
      ...begun.map((each) =>
        operation({
          entity: "municipality",
          act: "REGISTER",
          id: each.id,
          from: on,
          facts: each.facts ?? null,
        }),
      ),
      operation({ entity: "reorganisation", act: "REGISTER", id, facts: { on, kind, fromIds, toIds } }),
      ...gone.flatMap((seen) =>
        endings(
          memberships.filter(({ municipalityId }) => municipalityId === seen.id),
          on,
          seen,
        ),
      ),
      ...begun.flatMap(({ id: municipalityId }) =>
        inherited.map(({ regionId, purpose, validUntil }) =>
          operation({
            entity: "regionMembership",
            act: "REGISTER",
            id: `${regionId}/${municipalityId}/${purpose}`,
            from: on,
            until: validUntil,
            facts: { regionId, municipalityId, purpose },
          }),
        ),
      ),
      ...gone.map((seen) =>
        operation({
          entity: "municipality",
          act: "END",
          id: seen.id,
          from: on,
          basis: seenAt(seen.basis),
          passesOn: true,
        }),
      ),
    ];
    if (!found) return operations;
    throw new Objection(inputError(found.argument, found.expected, found.id), operations);
  },
});

/** The memberships of one municipality end with it; one that was to begin later never held. */
function endings(memberships: readonly RegionMembershipRow[], on: LocalDate, { basis }: Seen): Operation[] {
  const open = memberships.filter(({ validUntil }) => validUntil === null || validUntil > on);
  return [...new Set(open.map(({ id }) => id))].map((id) => {
    const isAhead = memberships
      .filter((each) => each.id === id)
      .every(({ validFrom }) => validFrom !== null && validFrom >= on);
    return isAhead
      ? operation({ entity: "regionMembership", act: "WITHDRAW", id, basis: seenAt(basis) })
      : operation({ entity: "regionMembership", act: "END", id, from: on, basis: seenAt(basis) });
  });
}
