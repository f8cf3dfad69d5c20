// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, federationSpec } from "../engineCase";
import { fault, link, links, type WorkedOut } from "../rows";

const price: WorkedOut = ({ currency }: { currency?: string }, goods) =>
  currency === "EUR" ? goods.get("euros") : Number(goods.get("euros")) * 2;
const label: WorkedOut = (_args, goods) => `${String(goods.get("price", { currency: "EUR" }))} euros`;
const shelf = "A";
const dollars: WorkedOut = (_args, goods) => goods.get("price", { currency: "USD" });
const discounted: WorkedOut = ({ percent }: { percent?: number }, goods) =>
  (Number(goods.get("weight")) * (100 - (percent ?? 0))) / 100;

const hive =
  "It asks for what requires a value that failed as if it were there, and gives what the subgraph makes of that, without an error. 6.4.4: a field error is told.";

export const requiresArguments: EngineCase = {
  name: "a field with arguments that requires a field with arguments",
  rests: {
    source: federationSpec("@requires"),
    sentence:
      "This tells the router that it needs to fetch the values of those externally defined fields first, even if the original client query didn't request them.",
  },
  subgraphs: {
    goods: {
      sdl: `
        type Query { goods: [Goods!]!  one: Goods  broken: Goods }
        type Goods @key(fields: "id") { id: ID!  price(currency: Currency!): Int  weight: Int }
        enum Currency { EUR USD }`,
    },
    shop: {
      sdl: `
        type Goods @key(fields: "id") {
          id: ID!
          price(currency: Currency!): Int @external
          weight: Int @external
          label: String! @requires(fields: "price(currency: EUR)")
          shelf: String
          dollars: Int @requires(fields: "price(currency: USD)")
          discounted(percent: Int = 50): Float! @requires(fields: "weight")
        }
        enum Currency { EUR USD }`,
    },
  },
  rows: {
    Query: { __typename: "Query", goods: links("lamp", "desk"), one: link("desk"), broken: link("vase") },
    vase: {
      __typename: "Goods",
      id: "3",
      euros: fault(),
      weight: fault(),
      price,
      label,
      dollars,
      shelf,
      discounted,
    },
    lamp: { __typename: "Goods", id: "1", euros: 10, weight: 8, price, label, dollars, shelf, discounted },
    desk: { __typename: "Goods", id: "2", euros: 99, weight: 30, price, label, dollars, shelf, discounted },
  },
  questions: [
    { query: "{ goods { label } }" },
    { query: "{ goods { discounted } one { discounted(percent: 10) weight } }" },
    { query: "{ one { discounted(percent: 0) other: discounted(percent: 25) label } }" },
    { query: "query ($p: Int) { goods { discounted(percent: $p) } }", variables: { p: 20 } },
    { query: "query ($p: Int) { goods { discounted(percent: $p) } }" },
    // The client asks the required field too, with another argument: each has its own value.
    { query: "{ goods { price(currency: USD) label } }" },
    { query: "{ goods { usd: price(currency: USD) price(currency: EUR) label } }" },
    { query: "query ($c: Currency!) { goods { price(currency: $c) label } }", variables: { c: "USD" } },
    { query: "{ goods { label dollars } }", calls: { goods: 1, shop: 1 } },
    { query: "{ goods { dollars } one { label } }" },
    { query: "{ goods { shelf dollars } }" },
    // One representation cannot hold both prices, and the planner (0.0.38) of ours makes one.
    {
      unserved: true,
      wrong: { hive: "It answers, which is better: its default planner asks for each of them apart." },
      query: "{ goods { label shelf dollars } }",
    },
    { wrong: { hive }, query: "{ broken { id label } }" },
    { query: "{ broken { id discounted(percent: 3) } other: broken { weight } }" },
    { query: "{ one { weight label } }", down: ["shop"] },
  ],
};
