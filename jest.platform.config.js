// SPDX-License-Identifier: EUPL-1.2
// All tests but the tables that cost minutes and ask again and again what others ask once: `npm run test:platform`, for
// another Node or PostgreSQL. Each question to the server, each start of a process and each rule stays in it.
const usual = require("./jest.config.js");

/** By what they have many of; what they do it with is asked by the tests beside them. */
const tables = [
  // Roles by operations by objects.
  "test/operations/matrix.test.ts",
  "test/operations/namedMatrix.test.ts",
  // Orders of acts, and random lives.
  "test/operations/processes/stops.orders.test.ts",
  "test/operations/replay.test.ts",
  "test/operations/reprint.test.ts",
  // Moments at which something is killed.
  "test/exchange/killed.test.ts",
  "test/operations/processes/mergers.killed.test.ts",
  "test/e2e/crashes.test.ts",
  // Ways out of the graph by who asks.
  "test/confidential/waysOut/",
  "test/confidential/money.test.ts",
  // Faults in a list, its kinds, columns and languages.
  "test/exchange/faults.test.ts",
  "test/exchange/everyKind.test.ts",
  "test/exchange/readable.test.ts",
  "test/exchange/registered.test.ts",
];

/** @type {import('jest').Config} */
module.exports = {
  ...usual,
  testPathIgnorePatterns: ["/node_modules/", ...tables],
};
