// SPDX-License-Identifier: EUPL-1.2
/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: "node",
  roots: [
    "<rootDir>/services",
    "<rootDir>/gateway",
    "<rootDir>/kit",
    "<rootDir>/exchange",
    "<rootDir>/start",
    "<rootDir>/demo",
    "<rootDir>/test",
  ],
  testMatch: ["**/*.test.ts"],
  transform: {
    "^.+\\.(ts|js)$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: "es2022",
        },
        module: { type: "commonjs" },
      },
    ],
  },
  globalSetup: "<rootDir>/test/kit/globalSetup.ts",
  globalTeardown: "<rootDir>/test/kit/globalTeardown.ts",
  // jose and oidc-provider ship ES modules only; jest loads CommonJS.
  transformIgnorePatterns: ["/node_modules/(?!(jose|oidc-provider)/)"],
  testTimeout: 120_000,
  // One for each core of a small machine; jest itself would leave one idle. More would starve the servers of the tests.
  maxWorkers: 2,
};
