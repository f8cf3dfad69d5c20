// SPDX-License-Identifier: EUPL-1.2
import { aProvider } from "../kit/smallLandscape";
import { leadLife } from "./life";
import { boundedInKeeping, keepingRoles } from "./subgraph";
import { conforms } from "./subgraph.suite";

conforms({
  name: "providers",
  idOf: {
    Provider: (n) => `W-${n}`,
    Location: (n) => `WL-${n}`,
    Consortium: (n) => `CS-${n}`,
    Identity: (n) => `I${n}`,
  },
  carries: [],
  argumentsOf: {},
  withoutEnd: [],
  pages: [
    `query Providers($first: Int!) { providers(first: $first, filter: { text: "wijde" }) { totalCount edges { node {
       id name names { name from until } locations { id } intakeContacts { id } identities { id label } absorbedBy { id } absorbed { id }
       successors { on successor { id name } } predecessors { on predecessor { id name } }
       memberships { role consortium { id name members { provider { id name } } } } } } } }`,
    `query Changes($first: Int!) { providerChanges(first: $first) { edges { node { key } } } }`,
  ],
  open: ["identities", "provider", "providers", "providerChanges"],
  guarded: ["providerVersions", "providerWithheld"],
  inside: ["providerEmbargoes", "providerHeld", "providerReferrers", "providerSuccessions"],
  ofRoles: keepingRoles("providers", "provider"),
  bounded: {
    ...boundedInKeeping,
    "Query.identities": "the denominations in use: a code list",
    "Query.providerHeld": "of at most 1000 keys, for the other owners",
    "Query.providerEmbargoes": "what of one type is under embargo today, for the other owners",
    "Query.providerReferrers": "some of what refers to one entity, for the other owners",
    "Query.providerSuccessions": "one for each provider that is gone into another, for the other owners",
    "Query.providerWithheld": "of at most 1000 keys and what belongs to them, for the read side",
    "Query.providerVersions": "of at most 1000 keys, for the read side",
    "Provider.locations": "the places of one provider on one day",
    "Provider.intakeContacts": "the desks of one provider on one day",
    "Provider.identities": "from a code list",
    "Provider.names": "the names of one provider",
    "Provider.memberships": "the consortia of one provider on one day",
    "Provider.absorbed": "what merged into one provider",
    "Provider.successors": "what one provider went into, or what came out of it",
    "Provider.predecessors": "what merged into one provider, or what it came out of",
    "Consortium.members": "the members of one consortium on one day",
  },
  table: { name: "provider", question: '{ provider(id: "W-1") { id name } }' },
  feed: {
    field: "providerChanges",
    lead: ({ providers }) =>
      leadLife(providers.ledger, providers.registers.provider, "LIFE", aProvider(), {
        name: "Anders (fictief)",
      }),
  },
});
