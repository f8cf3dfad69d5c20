// SPDX-License-Identifier: EUPL-1.2
// Who may import whom. docs/architecture.md says why; scripts/checkImports.mjs runs it and fails when it saw nothing.

const product = "^(services|gateway|web|exchange|kit|demo|start)/";
const test = "\\.(test|browser)\\.tsx?$";
const edge = "\\.(type|resolver|reference|ref|mapper)\\.ts$";
const rules = "\\.rules\\.ts$";

// What a rule may run besides other rules: lists of codes, and arithmetic of the kit. They are held to it below.
const pure = [
  "\\.codes\\.ts$",
  "^kit/(fault|grouped|localDate|words)\\.ts$",
  "^kit/versioned/(fact|keeper)\\.ts$",
  "^(node:)?util$",
];

const typeOnly = ["type-only"];

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment: "Two files that need each other are one file, or hide a third, be it only for a type.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "subgraphs-are-islands",
      comment: "A service learns of another through the graph, never by import.",
      severity: "error",
      from: { path: "^services/([^/]+)/" },
      to: { path: "^services/", pathNot: "^services/$1/" },
    },
    {
      name: "gateway-reads-sdl-only",
      comment: "The gateway knows a supergraph file and URLs, and no domain word.",
      severity: "error",
      from: { path: "^gateway/", pathNot: test },
      to: { path: "^(services|web|exchange)/" },
    },
    {
      name: "clients-speak-graphql-only",
      comment: "The pages and the exchange are clients like any other.",
      severity: "error",
      from: { path: "^(web|exchange)/" },
      to: { path: "^(services|gateway)/|^kit/(database|subgraph)\\.ts$" },
    },
    {
      name: "pages-are-islands",
      comment: "A page can be added, changed and taken away alone; what two need stands beside pages/.",
      severity: "error",
      from: { path: "^web/pages/([^/]+)/", pathNot: test },
      to: { path: "^web/pages/", pathNot: "^web/pages/$1/" },
    },
    {
      name: "what-runs-in-the-browser-is-apart",
      comment: "The script is bundled by itself; what it imports of ours goes to every visitor.",
      severity: "error",
      from: { path: "^web/client/" },
      to: { pathNot: "^web/(client|shared)/|^preact$|node_modules/preact/" },
    },
    {
      name: "kit-is-a-leaf",
      comment: "Technique without domain imports nothing of ours. Its tests may use the test kit.",
      severity: "error",
      from: { path: "^kit/", pathNot: test },
      to: { path: "^(services|gateway|web|exchange|test|start|demo|scripts)/" },
    },
    {
      name: "nothing-imports-start-or-demo",
      comment: "Everything together, and the demo landscape, are ways to use the product and no part of it.",
      severity: "error",
      from: { path: "^(services|gateway|web|exchange|kit)/", pathNot: test },
      to: { path: "^(start|demo)/" },
    },
    {
      name: "demo-comes-in-by-the-front-door",
      comment: "The demo landscape is loaded through the operations of the services, never by raw inserts.",
      severity: "error",
      from: { path: "^demo/", pathNot: test },
      to: {
        path: "^(services|gateway|web|exchange|start|scripts)/",
        dependencyTypesNot: typeOnly,
      },
    },
    {
      name: "sql-stays-in-repositories",
      comment: "Storage can be replaced by touching these files only.",
      severity: "error",
      from: {
        path: product,
        pathNot: [
          "\\.(row|repository)\\.ts$",
          "^services/[^/]+/database/",
          "^kit/.+\\.migration\\.ts$",
          "^kit/database\\.ts$",
          test,
        ],
      },
      to: { path: "node_modules/(typeorm|pg)/", dependencyTypesNot: typeOnly },
    },
    {
      name: "graphql-classes-stay-at-the-edge",
      comment: "What is stored and what is shown change at different times, so they are different classes.",
      severity: "error",
      from: {
        path: product,
        pathNot: [
          "\\.(type|resolver|reference|ref|mapper)\\.ts$",
          "^kit/(subgraph|page|scalars|access|arguments|enumeration)\\.ts$",
          test,
        ],
      },
      to: { path: "node_modules/type-graphql/" },
    },
    {
      name: "edge-never-loads-storage",
      comment: "The edge knows the form of a row, and reaches storage through what it was given.",
      severity: "error",
      from: { path: edge },
      to: { path: "\\.(row|repository)\\.ts$", dependencyTypesNot: typeOnly },
    },
    {
      name: "storage-knows-no-api",
      comment: "Operations answer in outcomes; the resolver turns them into the types of the graph.",
      severity: "error",
      from: { path: "\\.(row|repository|operations|rules)\\.ts$" },
      to: { path: edge },
    },
    {
      name: "rules-are-pure",
      comment: "A rule decides from what it is given: no database, no network, no clock of its own.",
      severity: "error",
      from: { path: rules },
      to: { pathNot: [rules, ...pure, "^kit/clock\\.ts$"], dependencyTypesNot: typeOnly },
    },
    {
      name: "what-rules-lean-on-is-pure",
      comment: "Otherwise a rule would reach through them for what it may not have.",
      severity: "error",
      from: { path: pure },
      to: { pathNot: pure, dependencyTypesNot: typeOnly },
    },
    {
      name: "product-never-imports-test",
      severity: "error",
      from: { path: product, pathNot: test },
      to: { path: `^test/|${test}` },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
