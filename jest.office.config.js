// SPDX-License-Identifier: EUPL-1.2
// What needs programs that `npm test` does without: LibreOffice Calc, which opens exported files, and curl, with which the
// documentation asks. `npm run test:office`.
const usual = require("./jest.config");

/** @type {import('jest').Config} */
module.exports = {
  ...usual,
  roots: ["<rootDir>/test/export", "<rootDir>/test/exchange"],
  testMatch: ["**/*.office.ts"],
};
