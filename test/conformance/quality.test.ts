// SPDX-License-Identifier: EUPL-1.2
import { leadLife } from "./life";
import { boundedInKeeping, keepingRoles } from "./subgraph";
import { conforms } from "./subgraph.suite";

conforms({
  name: "quality",
  idOf: {
    Principle: (n) => `R${n}/2020-07/1`,
    Criterion: (n) => `CR-${n}`,
    Norm: (n) => `N-${n}`,
    Assessment: (n) => `A-${n}`,
    Kpi: (n) => `K${n}`,
    KpiAgreement: (n) => `AG-${n}`,
    Provider: (n) => `W-${n}`,
    Contract: (n) => `D-${n}`,
  },
  carries: ["Provider", "Contract"],
  argumentsOf: { "Provider.wntStatement": "year: 2024" },
  withoutEnd: [],
  pages: [`query Changes($first: Int!) { qualityChanges(first: $first) { edges { node { key } } } }`],
  open: ["criteria", "errorReport", "kpis", "norms", "principles", "wntStatements", "qualityChanges"],
  guarded: ["qualityVersions", "qualityWithheld"],
  inside: ["qualityAgreements", "qualityEmbargoes", "qualityHeld", "qualityReferrers"],
  openMutations: ["reportError"],
  ofRoles: { ...keepingRoles("quality", "quality"), errorReports: ["procurement", "admin"] },
  bounded: {
    ...boundedInKeeping,
    "Query.criteria": "what the sources of a region test against",
    "Query.kpis": "the indicators that regions use",
    "Query.norms": "the norms that sources state",
    "Query.principles": "at most 99 for each version",
    "Query.qualityHeld": "of at most 1000 keys, for the other owners",
    "Query.qualityEmbargoes": "what of one type is under embargo today, for the other owners",
    "Query.qualityReferrers": "some of what refers to one entity, for the other owners",
    "Query.qualityWithheld": "of at most 1000 keys and what belongs to them, for the read side",
    "Query.qualityVersions": "of at most 1000 keys, for the read side",
    "Agreements.contractIds": "a subset of the contracts, for the owner of contracts",
    "Contract.kpiAgreements": "what one contract says",
    "Contract.measures": "what was done under one contract",
    "KpiAgreement.results": "of one agreement, by period",
    "Provider.assessments": "of one provider, by criterion",
    "Provider.supervision": "of one provider on one day",
    "Criterion.appliesToSegments": "stored with the criterion",
    "Criterion.norms": "of one criterion",
  },
  table: { name: "kpi", question: "{ kpis { id label } }" },
  feed: {
    field: "qualityChanges",
    lead: ({ quality }) =>
      leadLife(
        quality.ledger,
        quality.registers.kpi,
        "LIFE",
        {
          label: "Indicator",
          direction: "OMLAAG",
          unit: null,
          norm: null,
          level: "AANBIEDER",
          regionId: null,
          sourceFile: null,
          sourceLine: null,
        },
        { direction: "OMHOOG" },
      ),
  },
});
