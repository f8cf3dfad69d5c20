// SPDX-License-Identifier: EUPL-1.2
// What LibreOffice makes of exported files: `npm run test:office`. It needs LibreOffice Calc, which `npm test` does without.
const usual = require("./jest.config");

/** @type {import('jest').Config} */
module.exports = {
  ...usual,
  roots: ["<rootDir>/test/export"],
  testMatch: ["**/*.office.ts"],
};
