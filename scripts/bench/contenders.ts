// SPDX-License-Identifier: EUPL-1.2

export interface Contender {
  readonly name: string;
  readonly title: string;
  /** Beside the usual fields of a body; with `extensions` ours goes to the GraphQL server, not the fast path. */
  readonly besides?: Readonly<Record<string, unknown>>;
  /** From packages that are installed for the benchmark only. */
  readonly isForeign?: true;
  /** No gateway, but a measure of one. */
  readonly isMeasure?: true;
}

const server = { extensions: {} };

export const contenders: readonly Contender[] = [
  { name: "limit", title: "node:http and JSON.stringify of the answer: the limit", isMeasure: true },
  { name: "merged", title: "one merged schema, graphql-js, no federation", isMeasure: true },
  { name: "own-local", title: "ours, fast path, in process" },
  { name: "own-local-server", title: "ours, Apollo Server front, in process", besides: server },
  { name: "own-http", title: "ours, fast path, HTTP" },
  { name: "own-http-server", title: "ours, Apollo Server front, HTTP", besides: server },
  { name: "hive-http", title: "Hive Gateway, default, HTTP", isForeign: true },
  { name: "hive-rust-http", title: "Hive Gateway, Rust planner, HTTP", isForeign: true },
  { name: "hive-local", title: "Hive Gateway, default, in process", isForeign: true },
  { name: "hive-rust-local", title: "Hive Gateway, Rust planner, in process", isForeign: true },
  {
    name: "hive-bare",
    title: "bare node:http around Hive's executor, in process",
    isForeign: true,
    isMeasure: true,
  },
  { name: "apollo-http", title: "Apollo Gateway, HTTP", isForeign: true },
];
