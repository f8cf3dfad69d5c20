// SPDX-License-Identifier: EUPL-1.2
const compiled = (parser) => [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", decorators: true, ...parser },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        react: { runtime: "automatic", importSource: "preact" },
      },
      target: "es2022",
    },
    module: { type: "commonjs" },
  },
];

// As an installation runs: graphql-js looks twice at each value otherwise, a tenth of all that is worked out here.
process.env.NODE_ENV = "production";

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: "node",
  roots: [
    "<rootDir>/services",
    "<rootDir>/gateway",
    "<rootDir>/kit",
    "<rootDir>/exchange",
    "<rootDir>/web",
    "<rootDir>/start",
    "<rootDir>/demo",
    "<rootDir>/test",
  ],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  // A module that is loaded when it is needed is named as Node finds it once it is built.
  moduleNameMapper: { "^(\\./.+)\\.js$": "$1" },
  transform: {
    "^.+\\.(ts|m?js)$": compiled({}),
    "^.+\\.tsx$": compiled({ tsx: true }),
  },
  globalSetup: "<rootDir>/test/kit/globalSetup.ts",
  globalTeardown: "<rootDir>/test/kit/globalTeardown.ts",
  // These ship ES modules only; jest loads CommonJS.
  transformIgnorePatterns: [
    "/node_modules/(?!(jose|oidc-provider|openid-client|oauth4webapi|preact|preact-render-to-string)/)",
  ],
  testTimeout: 120_000,
  // One for each core of a small machine; jest itself would leave one idle. More would starve the servers of the tests.
  maxWorkers: 2,
};
