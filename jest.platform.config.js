// SPDX-License-Identifier: EUPL-1.2
// What another Node or PostgreSQL can break: `npm run test:platform`. Each rule, each statement, each owner by itself, the
// questions through the gateway, processes, an import; not the tables that ask the same of many roles, orders, faults and
// moments, which `npm test` has.
const usual = require("./jest.config.js");

const whole = ["services", "gateway", "kit", "exchange", "web", "start", "demo", "test/register"];
const among = [
  "test/conformance/*.test.ts",
  "test/agreement/coverageAgreement.test.ts",
  "test/e2e/{questions,processes,login}.test.ts",
  "test/exchange/{importing,roundTrip}.test.ts",
  "test/operations/operations.test.ts",
];

/** @type {import('jest').Config} */
module.exports = {
  ...usual,
  testMatch: [
    ...whole.map((folder) => `<rootDir>/${folder}/**/*.test.{ts,tsx}`),
    ...among.map((files) => `<rootDir>/${files}`),
  ],
};
