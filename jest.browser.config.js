// SPDX-License-Identifier: EUPL-1.2
// What is shown in a real browser: `npm run test:browser`. It needs Chromium, which `npm test` does without.
const usual = require("./jest.config.js");

/** @type {import('jest').Config} */
module.exports = {
  ...usual,
  roots: ["<rootDir>/web", "<rootDir>/test/browser"],
  testMatch: ["**/*.browser.ts"],
  // The product and the browser run once, for all files; they have the second core.
  globalSetup: "<rootDir>/test/browser/globalSetup.ts",
  globalTeardown: "<rootDir>/test/browser/globalTeardown.ts",
  maxWorkers: 1,
};
