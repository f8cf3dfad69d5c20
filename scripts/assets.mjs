// SPDX-License-Identifier: EUPL-1.2
// What the pages load: one style sheet and one script, each with the hash of its content in its name, in
// dist/web/assets with a list of them. The style of a page stands beside it and needs no word here.
import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");
const folder = join(root, "dist", "web", "assets");
const parts = ["styles", "layout", "parts", "pages"];

const styles = parts.flatMap((part) => {
  const from = join(root, "web", part);
  if (!existsSync(from)) throw new Error(`web/${part} is not there. A folder that moved must move here too.`);
  return readdirSync(from, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".css"))
    .toSorted()
    .map((file) => `./${part}/${file}`);
});

rmSync(folder, { recursive: true, force: true });
const shared = {
  bundle: true,
  minify: true,
  outdir: folder,
  entryNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  target: "es2022",
  metafile: true,
  logLevel: "warning",
  loader: { ".svg": "file" },
};
const built = [
  await build({
    ...shared,
    stdin: {
      contents: styles.map((file) => `@import ${JSON.stringify(file)};`).join("\n"),
      resolveDir: join(root, "web"),
      sourcefile: "style.css",
      loader: "css",
    },
    entryNames: "style-[hash]",
  }),
  await build({ ...shared, entryPoints: [join(root, "web", "client", "script.ts")], format: "esm" }),
  await build({
    ...shared,
    entryPoints: [join(root, "web", "styles", "icon.svg")],
    loader: { ".svg": "copy" },
  }),
];
const names = built.flatMap(({ metafile }) => Object.keys(metafile.outputs).map((file) => basename(file)));
const named = (pattern) => {
  const found = names.find((name) => pattern.test(name));
  if (found === undefined) throw new Error(`Nothing was made that is called ${pattern}.`);
  return found;
};
writeFileSync(
  join(folder, "assets.json"),
  JSON.stringify({
    style: named(/^style-.*\.css$/),
    script: named(/^script-.*\.js$/),
    icon: named(/^icon-.*\.svg$/),
  }),
);
