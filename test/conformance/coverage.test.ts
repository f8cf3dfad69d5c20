// SPDX-License-Identifier: EUPL-1.2
import { conforms } from "./subgraph.suite";

conforms({
  name: "coverage",
  idOf: {},
  carries: [],
  argumentsOf: {},
  withoutEnd: [],
  pages: [
    `query Coverage($first: Int!) {
       coverage(municipality: "GM0001", segment: "S-2022/A", on: "2024-06-01", first: $first) {
         answer indexedAt totalCount facets { intake { value count } }
         edges { node { providerName reason provider { id } contract { id } line { id } segment { id } admissionStop { id } } } } }`,
    `query Landscape($first: Int!) { landscape(region: "RG", on: "2024-06-01", first: $first) {
       totalCount edges { node { providerName categories segments { id } contracts { id } } } } }`,
  ],
  open: ["coverage", "landscape", "whyNot"],
  guarded: [],
  inside: [],
  ofRoles: {},
  bounded: {
    "CoverageFacets.scales": "from a code list",
    "CoverageFacets.kinds": "from a code list",
    "CoverageFacets.identities": "the denominations in use: a code list",
    "CoverageFacets.intake": "from a code list",
    "LandscapeEntry.categories": "from a code list",
    "LandscapeEntry.segments": "of one provider on one day",
    "LandscapeEntry.contracts": "of one provider on one day",
    "CoverageExplanation.checks": "one for each kind of check",
  },
  table: {
    name: "fact",
    question: '{ coverage(municipality: "GM0001", segment: "S-2022/A", on: "2024-06-01") { answer } }',
  },
  feed: null,
});
