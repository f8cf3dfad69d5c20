// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from "node:fs";
import { join } from "node:path";
import { cruise, format } from "dependency-cruiser";
import extractOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import extractTsConfig from "dependency-cruiser/config-utl/extract-ts-config";

// A check that looked at nothing has found nothing: the tool reads no TypeScript at all, and is content, when it does
// not know the version of the compiler.
const fewestModules = 500;
const folders = ["services", "gateway", "exchange", "web", "kit", "start", "demo", "scripts", "test"];

const root = join(import.meta.dirname, "..");
process.chdir(root);

const missing = folders.filter((folder) => !existsSync(folder));
if (missing.length > 0) {
  console.error(`check:imports: ${missing.join(", ")} not found. A folder that moved must move here too.`);
  process.exit(1);
}

const options = await extractOptions("./.dependency-cruiser.cjs");
const { output } = await cruise(folders, options, undefined, { tsConfig: extractTsConfig("tsconfig.json") });
const seen = output.modules.filter(({ source }) => folders.some((folder) => source.startsWith(`${folder}/`)));
const unresolved = seen.flatMap(({ source, dependencies }) =>
  dependencies
    .filter(({ couldNotResolve, module }) => couldNotResolve && module.startsWith("."))
    .map(({ module }) => `${source} → ${module}`),
);

if (output.summary.error > 0) {
  console.error((await format(output, { outputType: "err" })).output);
  process.exit(1);
}
if (unresolved.length > 0) {
  // Unresolved means unseen, and no rule speaks of what is unseen.
  console.error(`check:imports: cannot follow\n  ${unresolved.join("\n  ")}`);
  process.exit(1);
}
if (seen.length < fewestModules) {
  console.error(`check:imports: saw ${seen.length} modules, expected at least ${fewestModules}.`);
  process.exit(1);
}
console.log(
  `check:imports: ${seen.length} modules, ${output.summary.totalDependenciesCruised} imports, no rule broken.`,
);
