// SPDX-License-Identifier: EUPL-1.2
import { leadLife } from "./life";
import { boundedInKeeping, keepingRoles } from "./subgraph";
import { conforms } from "./subgraph.suite";
import { municipalityId } from "./wide/numbered";

conforms({
  name: "municipalities",
  idOf: {
    Municipality: municipalityId,
    Region: (n) => `R${n}`,
    ExpertTeam: (n) => `ET-${n}`,
    AccessTeam: (n) => `AT-${n}`,
    LocalProvision: (n) => `LP-${n}`,
    Reorganisation: (n) => `H-${n}`,
    Segment: (n) => `T-${n}/4A`,
  },
  carries: ["Segment"],
  argumentsOf: {},
  withoutEnd: [],
  pages: [`query Changes($first: Int!) { municipalityChanges(first: $first) { edges { node { key } } } }`],
  open: ["municipality", "municipalities", "referralRoutes", "region", "regions", "municipalityChanges"],
  guarded: ["municipalityVersions", "municipalityWithheld"],
  inside: ["municipalityBuyers", "municipalityEmbargoes", "municipalityHeld", "municipalityReferrers"],
  ofRoles: keepingRoles("municipalities", "municipality"),
  bounded: {
    ...boundedInKeeping,
    "Query.municipalities": "the country has some 340",
    "Query.regions": "the country has some 40",
    "Query.referralRoutes": "the kinds of referrer: a code list",
    "Query.municipalityHeld": "of at most 1000 keys, for the other owners",
    "Query.municipalityEmbargoes": "what of one type is under embargo today, for the other owners",
    "Query.municipalityReferrers": "some of what refers to one entity, for the other owners",
    "Query.municipalityWithheld": "of at most 1000 keys and what belongs to them, for the read side",
    "Query.municipalityVersions": "of at most 1000 keys, for the read side",
    "Buyers.buyers": "the municipalities that ever bought in one region",
    "Buyers.regionDays": "the days of one region",
    "Municipality.memberships": "the regions of one municipality on one day",
    "Municipality.accessTeams": "the teams of one municipality on one day",
    "Municipality.deployments": "one for each segment at most",
    "Municipality.localProvisions": "what one municipality itself offers on one day",
    "Municipality.successors": "of one municipality",
    "Municipality.predecessors": "of one municipality",
    "Municipality.reorganisations": "of one municipality",
    "Segment.referralRoutes": "the kinds of referrer: a code list",
    "Region.memberships": "the municipalities of one region on one day",
    "Region.municipalities": "the municipalities of one region on one day",
    "Region.expertTeams": "the teams of one region on one day",
    "Reorganisation.predecessors": "stored with the reorganisation",
    "Reorganisation.successors": "stored with the reorganisation",
  },
  table: { name: "municipality", question: '{ municipality(code: "GM1001") { id name } }' },
  feed: {
    field: "municipalityChanges",
    lead: ({ municipalities }) =>
      leadLife(
        municipalities.ledger,
        municipalities.registers.region,
        "LIFE",
        { name: "Regio", contractingOffice: null, expertRoute: null },
        { name: "Regio Anders" },
      ),
  },
});
