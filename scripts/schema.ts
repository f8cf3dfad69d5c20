// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { breakingChanges, brokenDocuments } from "./clientImpact";
import { compose, type SubgraphSdl } from "./compose";
import { publishedApi, SchemaFolder } from "./schemaFolder";
import { sdlOfService } from "./serviceSdl";
import { subgraphUrls } from "./subgraphUrls";

/**
 * Writes `schema/`, or with `--check` writes nothing and fails when it is not what the code makes of it, does not
 * compose, or breaks a client. Clients rely on `published.graphql`, which stays as it is until `--publish` writes it anew:
 * whoever changes the code commits the other files along with it. `--against FILE` compares with that API instead.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      check: { type: "boolean", default: false },
      publish: { type: "boolean", default: false },
      against: { type: "string" },
    },
  });
  const root = process.cwd();
  const folder = new SchemaFolder(join(root, "schema"));
  const made = await subgraphSdls(root);
  if (made.faults.length > 0) return fail(made.faults);
  const composition = compose(made.sdls);
  if (composition.kind === "failed")
    return fail(composition.faults.map((fault) => `The subgraphs do not compose: ${fault}`));
  const { supergraph, api } = composition;
  const files = new Map(made.sdls.map(({ name, sdl }) => [`${name}.graphql`, sdl]));
  files.set("supergraph.graphql", supergraph).set("api.graphql", api);

  const published = values.publish ? null : folder.read(publishedApi);
  const before = values.against === undefined ? published : readFileSync(values.against, "utf8");
  const breaks = before === null ? [] : breakingChanges(before, api);
  const documents = folder.trustedDocuments();
  const broken = brokenDocuments(api, documents).map(
    (fault) => `A trusted document no longer validates: ${fault}`,
  );
  const removed = breaks.map((change) => `This breaks clients, and was not @deprecated before: ${change}`);

  if (values.check) {
    const unknown = before === null ? [`schema/${publishedApi} is missing or empty.`] : [];
    const faults = [...folder.differences(files), ...unknown, ...broken, ...removed];
    if (faults.length > 0)
      return fail([...faults, "Run `npm run schema` and read what changes before you commit it."]);
    console.log(
      `schema/ is what the code makes of it; ${files.size} files, ${documents.length} trusted documents.`,
    );
    return;
  }
  if (published === null) files.set(publishedApi, api);
  folder.write(files);
  console.log(`Wrote ${files.size} files to schema/.`);
  for (const warning of [...broken, ...removed]) console.warn(`Warning: ${warning}`);
}

async function subgraphSdls(root: string): Promise<{ sdls: SubgraphSdl[]; faults: string[] }> {
  const sdls: SubgraphSdl[] = [];
  const faults: string[] = [];
  await Promise.all(
    Object.entries(subgraphUrls).map(async ([name, url]) => {
      const printed = await sdlOfService(root, name);
      if (printed.kind === "failed") faults.push(printed.why);
      else sdls.push({ name, url, sdl: printed.sdl });
    }),
  );
  return { sdls, faults: faults.toSorted() };
}

function fail(faults: readonly string[]): void {
  for (const fault of faults) console.error(fault);
  process.exitCode = 1;
}

void main();
