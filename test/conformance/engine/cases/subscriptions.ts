// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, graphqlSpec } from "../engineCase";

export const subscriptions: EngineCase = {
  name: "a subscription",
  rests: {
    source: graphqlSpec("6.2.3, Subscription"),
    sentence:
      'If the operation is a subscription, the result is an event stream called the "Response Stream" where each event in the event stream is the result of executing the operation for each new event on an underlying "Source Stream".',
  },
  subgraphs: {
    clock: {
      sdl: `type Query { now: Int!  moment: Moment }  type Subscription { tick: Int!  moments: Moment }  type Moment @key(fields: "id") { id: ID! }`,
    },
    names: { sdl: `type Moment @key(fields: "id") { id: ID!  name: String! }` },
  },
  rows: { Query: { __typename: "Query", now: 12, moment: null } },
  questions: [
    { query: "{ now moment { name } }" },
    { query: "subscription { tick }", unserved: true },
    {
      wrong: {
        hive: "It answers a subscription to an entity with null and no error. 6.2.3: a subscription is an event stream.",
      },
      query: "subscription { moments { name } }",
      unserved: true,
    },
    { query: "query A { now } subscription B { tick }", operationName: "B", unserved: true },
    { query: "query A { now } subscription B { tick }", operationName: "A" },
  ],
};
