// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, federationSpec } from "../engineCase";
import { type WorkedOut } from "../rows";

const echo: WorkedOut = ({ level }: { level?: string }) => `${level ?? "none"}`;

export const enumIntersection: EngineCase = {
  name: "an enumeration of which the subgraphs know other values",
  rests: {
    source: federationSpec("Schema composition, Enums"),
    sentence:
      "The enum is used as the type for at least one field argument or input type field. | Intersection",
  },
  subgraphs: {
    one: {
      sdl: `
        type Query { ask(level: Level): String!  state: State  states: [State!]! }
        enum Level { LOW  HIGH  ODD }
        enum State { OPEN  SHUT }`,
    },
    two: {
      sdl: `
        type Query { tell(level: Level = LOW): String!  past: State  pasts: [[State]!] }
        enum Level { LOW  HIGH  EVEN }
        enum State { OPEN  GONE }`,
    },
  },
  rows: {
    Query: {
      __typename: "Query",
      ask: echo,
      tell: echo,
      state: "SHUT",
      states: ["OPEN", "SHUT"],
      past: "GONE",
      pasts: [["GONE", null], [], ["OPEN"]],
    },
  },
  questions: [
    { query: "{ ask(level: HIGH) tell(level: HIGH) }" },
    { query: "{ ask tell }" },
    { query: "query ($l: Level) { ask(level: $l) tell(level: $l) }", variables: { l: "LOW" } },
    { query: "query ($l: Level) { ask(level: $l) tell(level: $l) }", variables: { l: null } },
    { query: "query ($l: Level) { ask(level: $l) tell(level: $l) }" },
    { query: "{ state states past pasts }" },
    { query: "{ ask(level: ODD) }", refused: /ODD/ },
    { query: "query ($l: Level) { tell(level: $l) }", variables: { l: "EVEN" }, refused: /EVEN/ },
  ],
};
