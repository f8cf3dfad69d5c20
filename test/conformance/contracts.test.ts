// SPDX-License-Identifier: EUPL-1.2
import { aContract } from "../kit/smallLandscape";
import { leadLife } from "./life";
import { boundedInKeeping, keepingRoles } from "./subgraph";
import { conforms } from "./subgraph.suite";

conforms({
  name: "contracts",
  idOf: {
    AdmissionStop: (n) => `AS-${n}`,
    Provider: (n) => `W-${n}`,
    Contract: (n) => `D-${n}`,
    ContractLine: (n) => `D-${n}-1`,
    Segment: (n) => `T-${n}/4A`,
    SegmentScheme: (n) => `T-${n}`,
    ProcurementFramework: (n) => `F-${n}`,
    StatedFigure: (n) => `SF-${n}`,
    Region: (n) => `R${n}`,
    Target: (n) => `TG-${n}`,
  },
  carries: ["Provider", "Region"],
  argumentsOf: { "SegmentScheme.crosswalkTo": 'scheme: "U-2030"' },
  // These have parties of their own.
  withoutEnd: ["Contract.consortium"],
  pages: [
    `query Contracts($first: Int!) { contracts(first: $first, filter: { statuses: [ACTIEF] }) { totalCount edges { node {
       id lines { id from segment { code scheme { code from } } } decisionMoments { year } extensionOptions { extendsTo }
       framework { id decisionMoments { year } } } } } }`,
    `query Changes($first: Int!) { contractChanges(first: $first) { edges { node { key } } } }`,
  ],
  open: [
    "admissionStops",
    "contract",
    "contracts",
    "contractMovements",
    "contractsToTransfer",
    "procurementFrameworks",
    "segmentScheme",
    "segmentSchemes",
    "statedFigures",
    "targets",
    "contractChanges",
  ],
  guarded: ["contractVersions", "contractWithheld"],
  inside: ["contractEmbargoes", "contractReferrers"],
  ofRoles: keepingRoles("contracts", "contract"),
  ofRegions: ["ceilings", "tariffs"],
  bounded: {
    ...boundedInKeeping,
    "Query.admissionStops": "the stops of one region on one day",
    "Query.contractsToTransfer": "what mergers left to do in the contracts of one region",
    "Query.segmentSchemes": "the schemes of one region on one day",
    "Query.statedFigures": "what the sources of one region state",
    "Query.targets": "what one region decided",
    "Query.procurementFrameworks": "the frameworks of one region on one day",
    "Query.tariffs": "the prices of one region on one day",
    "Query.ceilings": "of the lines of one region in one year",
    "Ceiling.reallocations": "what was moved to and from one line in one year",
    "Query.contractEmbargoes": "what of one type is under embargo today, for the other owners",
    "Query.contractReferrers": "some of what refers to one entity, for the other owners",
    "Query.contractWithheld": "of at most 1000 keys and what belongs to them, for the read side",
    "Query.contractVersions": "of at most 1000 keys, for the read side",
    "AdmissionStop.municipalities": "stored with the stop",
    "Provider.contracts": "the contracts of one provider on one day",
    "Provider.admissionStops": "the stops of one provider on one day",
    "Region.segmentSchemes": "the schemes of one region on one day",
    "Provider.waitingTimes": "of one provider, by segment and measurement",
    "Contract.parties": "stored with the contract",
    "Contract.subcontractors": "stored with the contract",
    "Contract.lines": "the lines of one contract on one day",
    "Contract.decisionMoments": "of one contract: at most a few for each year",
    "Contract.extensionOptions": "of one contract: what it says",
    "Commissioner.municipalities": "stored with the contract",
    "ContractLine.funding": "from a code list",
    "ContractLine.deliveryModes": "from a code list",
    "CoverageArea.municipalities": "stored with the line",
    "Segment.synonyms": "stored with the segment",
    "Segment.funding": "from a code list",
    "Segment.notes": "stored with the segment",
    "Segment.children": "the parts of one segment",
    "SegmentScheme.segments": "the segments of one scheme",
    "SegmentScheme.crosswalkTo": "between the segments of two schemes",
    "ProcurementFramework.decisionMoments": "of one framework: at most a few for each year",
  },
  table: { name: "contract", question: '{ contract(id: "D-1") { id status } }' },
  feed: {
    field: "contractChanges",
    lead: ({ contracts }) =>
      leadLife(contracts.ledger, contracts.registers.contract, "LIFE", aContract("P-1"), {
        status: "OPGEZEGD",
      }),
  },
});
