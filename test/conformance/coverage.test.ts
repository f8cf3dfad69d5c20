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
    `query Counted($first: Int!) {
       counted(region: "RG", from: "2024-05-31", to: "2024-06-01", unit: CONTRACTS, side: AFTER, first: $first) {
         totalCount edges { node { kind id contract { id } provider { id } providerIds providers { id } } } } }`,
  ],
  open: [
    "coverage",
    "landscape",
    "whyNot",
    "choiceMatrix",
    "choiceRow",
    "whatIf",
    "landscapeReport",
    "landscapeSeries",
    "landscapeRevision",
    "counted",
    "targetProgress",
  ],
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
    "ChoiceMatrix.cells": "the municipalities of one region by the segments of one scheme",
    "ChoiceRow.cells": "one municipality by the segments of the schemes of its regions",
    "WhatIf.cells": "the municipalities of one region by the segments of one scheme",
    "LandscapeReport.outflow": "one for each reason",
    "LandscapeReport.inflow": "one for each reason",
    "LandscapeReport.bridge": "two for each reason at most",
    "LandscapeReport.comparable": "of the segments of one region",
    "LandscapeReport.identities": "the denominations in use: a code list",
    "LandscapeReport.stated": "of one region on one day",
    "BridgeLine.providerIds": "the proof of a count: a part of the list would not add up",
    "BridgeLine.providers": "the same, with their names",
    "ComparableBlock.fromSegments": "the segments of one region",
    "ComparableBlock.toSegments": "the segments of one region",
    "LandscapeSeries.points": "refused above a limit",
    "CountedItem.providerIds": "the parties of one contract, or the members of one consortium",
    "CountedItem.providers": "the same, with their names",
    "TargetProgress.targets": "of one region on one day",
    "LandscapeRevision.bridge": "two for each kind at most",
    "RevisionLine.providerIds": "the proof of a count: a part of the list would not add up",
    "RevisionLine.items": "the proof of a count: a part of the list would not add up",
    "RevisionLine.changes": "the proof of a difference: a part of the list would not explain it",
  },
  table: {
    name: "fact",
    question: '{ coverage(municipality: "GM0001", segment: "S-2022/A", on: "2024-06-01") { answer } }',
  },
  feed: null,
});
