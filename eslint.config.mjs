// SPDX-License-Identifier: EUPL-1.2
import js from "@eslint/js";
import tseslint from "typescript-eslint";

const clock = "Take the time from the injected clock (kit/clock.ts), so that a test can set it.";

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", ".data/"] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-console": "error",
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: clock },
        { object: "process", property: "env", message: "Read the environment in env.ts only." },
      ],
    },
  },
  {
    files: ["**/env.ts", "test/**", "**/*.browser.ts", "scripts/**", "jest.config.js"],
    rules: { "no-restricted-properties": "off" },
  },
  {
    files: ["kit/clock.ts", "test/**", "**/*.test.ts"],
    rules: { "no-restricted-syntax": "off", "no-restricted-properties": "off" },
  },
  {
    // Plain JavaScript: settings of tools, scripts that run before anything is built, and the script of the pages.
    files: ["**/*.js", "**/*.cjs", "**/*.mjs"],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      ...tseslint.configs.disableTypeChecked.languageOptions,
      globals: { process: "readonly", console: "readonly", module: "writable", require: "readonly" },
    },
    rules: { ...tseslint.configs.disableTypeChecked.rules, "no-restricted-exports": "off" },
  },
  { files: ["**/*.js", "**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  { files: ["start/**", "scripts/**", "**/screenshots.ts"], rules: { "no-console": "off" } },
);
