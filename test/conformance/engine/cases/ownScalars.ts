// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, graphqlSpec } from "../engineCase";
import { fault, link, links } from "../rows";

export const ownScalars: EngineCase = {
  name: "scalars of their own that are not there",
  rests: {
    source: graphqlSpec("6.4.4, Handling Field Errors"),
    sentence:
      'If a field error is raised while resolving a field, it is handled as though the field returned null, and the error must be added to the "errors" list in the response.',
  },
  subgraphs: {
    deals: {
      sdl: `
        type Query { deal: Deal  deals: [Deal] }
        type Deal @key(fields: "id") { id: ID! }`,
    },
    days: {
      sdl: `
        scalar Day
        type Deal @key(fields: "id") { id: ID!  from: Day!  to: Day  days: [Day]  must: [Day!] }`,
    },
  },
  rows: {
    Query: { __typename: "Query", deal: link("whole"), deals: links("whole", "broken", "unknown") },
    whole: {
      __typename: "Deal",
      id: "1",
      from: "2026-01-01",
      to: { year: 2026 },
      days: ["2026-01-02", 3, null],
      must: ["2026-01-03"],
    },
    broken: {
      __typename: "Deal",
      id: "2",
      from: "2026-01-01",
      to: fault(),
      days: [fault(), 1],
      must: ["2026-01-03", fault()],
    },
    unknown: { __typename: "Deal", id: "3", from: "2026-01-01", to: null, days: null, must: null },
  },
  holes: { days: ["unknown"] },
  questions: [
    { query: "{ deal { from to days must } }" },
    { query: "{ deals { id to } }" },
    { query: "{ deals { id days } }" },
    {
      wrong: {
        hive: "It tells a fault of an item at the list. 7.1.2: the path is that of the field which experienced the error, with the index of the item.",
      },
      query: "{ deals { id must } }",
    },
    { query: "{ deals { id from } }" },
    { query: "{ deal { id to days } }", down: ["days"] },
    { query: "{ deals { id from } }", down: ["days"] },
  ],
};
