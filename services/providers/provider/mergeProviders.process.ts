// SPDX-License-Identifier: EUPL-1.2
import { inputError } from "../../../kit/errors";
import { intersection, isEmpty, type LocalDate } from "../../../kit/localDate";
import { type Operation } from "../../../kit/operations/operation";
import { Objection, operation, process, type Seen, seenAt } from "../../../kit/operations/process";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { words } from "../../../kit/words";
import { type ConsortiumMembershipRow } from "../consortium/consortiumMembership.row";
import { type ProviderEntities } from "../entities";
import { type LocationRow } from "../location/location.row";
import { Belongings } from "./belongings.repository";
import { beginsAhead, takenOver } from "./merger.rules";
import { isKnownElsewhen } from "./presence.rules";
import { type ProviderRow } from "./provider.row";

interface Given {
  readonly predecessors: readonly Seen[];
  readonly successor: string;
  readonly successorFacts?: Partial<FactsOf<ProviderRow>> | null;
  readonly on: LocalDate;
}

export const mergeProviders = process<ProviderEntities, Given>({
  name: "mergeProviders",
  meaning:
    "Merges providers into one (fusie, overname): they end, their locations and their memberships of consortia go to the successor. Where it is a member already its own role stays. Contracts are transferred apart, by who keeps them (`transferContracts`; `contractsToTransfer` tells which are left), and intake desks (aanmeldpunten) are left to people.",
  inputsSdl: `
    "A provider as you saw it."
    input SeenProvider {
      "The id of the provider (aanbiedernummer)."
      id: ID!
      "Its \`asOf\` (peilmoment)."
      basis: AsOf!
    }`,
  argumentsSdl: `
    "The providers that end (overgenomen aanbieders), each as you saw it."
    predecessors: [SeenProvider!]!
    "The id of the provider that they go into, which is there on that day or new (opgegaan in)."
    successor: ID!
    "What the register is to say of the successor when it is new (gegevens); nothing for a provider that it holds already."
    successorFacts: ProviderFacts
    "The day of the merger (datum fusie)."
    on: LocalDate!`,
  operations: async ({ predecessors, successor, successorFacts, on }, { repositories }, recordedAt) => {
    const ids = predecessors.map(({ id }) => id);
    if (ids.length === 0)
      throw inputError("predecessors", words("at least one provider", "ten minste één aanbieder"), ids);
    if (ids.includes(successor)) {
      const expected = words("another provider than those that end", "een andere aanbieder dan die eindigen");
      throw inputError("successor", expected, successor);
    }
    const belongings = new Belongings(repositories, recordedAt);
    const memberships = await belongings.memberships(ids);
    const ofSuccessor = await belongings.memberships([successor]);
    const locations = await belongings.locations(ids);
    const basisOf = (providerId: string): Operation["basis"] =>
      seenAt(predecessors.find(({ id }) => id === providerId)?.basis ?? "");
    const merger = [
      ...(successorFacts
        ? [operation({ entity: "provider", act: "REGISTER", id: successor, from: on, facts: successorFacts })]
        : []),
      ...ids.map((id) =>
        operation({
          entity: "succession",
          act: "REGISTER",
          id: `${id}/${successor}`,
          from: on,
          facts: { predecessorId: id, successorId: successor, kind: "FUSIE" },
        }),
      ),
      ...endings(memberships, on, basisOf),
      ...joinings(memberships, ofSuccessor, successor, on, basisOf),
      ...locations.flatMap((location) => moved(location, successor, on, basisOf)),
      ...predecessors.map(({ id, basis }) =>
        operation({ entity: "provider", act: "END", id, from: on, basis: seenAt(basis), passesOn: true }),
      ),
    ];
    const providers = await repositories.provider.current([...ids, successor]);
    const gone = ids.find((id) => isKnownElsewhen(providers, id, on));
    if (gone !== undefined) {
      const expected = words(`providers that are there on ${on}`, `aanbieders die er zijn op ${on}`);
      throw new Objection(inputError("predecessors", expected, gone), merger);
    }
    if (!successorFacts && isKnownElsewhen(providers, successor, on)) {
      const expected = words(`a provider that is there on ${on}`, `een aanbieder die er is op ${on}`);
      throw new Objection(inputError("successor", expected, successor), merger);
    }
    return merger;
  },
});

type BasisOf = (providerId: string) => Operation["basis"];

function endings(
  memberships: readonly ConsortiumMembershipRow[],
  on: LocalDate,
  basisOf: BasisOf,
): Operation[] {
  const open = memberships.filter(({ validUntil }) => validUntil === null || validUntil > on);
  return [...new Map(open.map((membership) => [membership.id, membership])).values()].map(
    ({ id, providerId }) => {
      const basis = basisOf(providerId);
      const never = beginsAhead(
        memberships.filter((each) => each.id === id),
        on,
      );
      return never
        ? operation({ entity: "consortiumMembership", act: "WITHDRAW", id, basis })
        : operation({ entity: "consortiumMembership", act: "END", id, from: on, basis });
    },
  );
}

function joinings(
  memberships: readonly ConsortiumMembershipRow[],
  ofSuccessor: readonly ConsortiumMembershipRow[],
  successor: string,
  on: LocalDate,
  basisOf: BasisOf,
): Operation[] {
  return takenOver(memberships, on).flatMap(({ consortiumId, role, validFrom, validUntil }) => {
    const own = ofSuccessor.filter((each) => each.consortiumId === consortiumId);
    const days = { validFrom, validUntil };
    if (own.some((each) => !isEmpty(intersection(each, days)))) return [];
    const before = memberships.find((each) => each.consortiumId === consortiumId);
    return [
      operation({
        entity: "consortiumMembership",
        act: own.length > 0 ? "RESUME" : "REGISTER",
        id: `${consortiumId}/${successor}`,
        from: validFrom,
        until: validUntil,
        facts: { consortiumId, providerId: successor, role },
        basis: own.length > 0 && before ? basisOf(before.providerId) : null,
      }),
    ];
  });
}

function moved(location: LocationRow, successor: string, on: LocalDate, basisOf: BasisOf): Operation[] {
  const { id, providerId } = location;
  const { validFrom, validUntil } = intersection(location, { validFrom: on, validUntil: null });
  if (isEmpty({ validFrom, validUntil })) return [];
  const facts = { providerId: successor };
  const basis = basisOf(providerId);
  return [
    operation({ entity: "location", act: "AMEND", id, from: validFrom, until: validUntil, facts, basis }),
  ];
}
