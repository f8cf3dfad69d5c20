// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TrustedDocument } from "./clientImpact";

const generated = "# Made by `npm run schema` from the code in services/. Do not edit.\n\n";

/** What clients were told they can ask: of an earlier state of the code. */
export const publishedApi = "published.graphql";

/** What ships in `schema/`: the text of each file by its name, as the code has it now. */
export type SchemaFiles = ReadonlyMap<string, string>;

/** The folder `schema/` as it stands. */
export class SchemaFolder {
  constructor(private readonly folder: string) {}

  write(files: SchemaFiles): void {
    mkdirSync(this.folder, { recursive: true });
    for (const [name, text] of files) writeFileSync(join(this.folder, name), generated + text);
  }

  /** Null when there is none or it is empty: then there is nothing to compare with. */
  read(name: string): string | null {
    const file = join(this.folder, name);
    const text = existsSync(file) ? readFileSync(file, "utf8") : "";
    return text.trim() === "" ? null : text;
  }

  /** Where the folder is not what the code makes of it, one sentence for each file. */
  differences(files: SchemaFiles): string[] {
    const found = [...files].flatMap(([name, text]) => this.difference(name, generated + text) ?? []);
    return [...found, ...this.strays(files)];
  }

  /** The documents of clients: of apps in `schema/operations/`, of our own pages beside each page in `web/`. */
  trustedDocuments(): TrustedDocument[] {
    return ["schema/operations", "web"].flatMap((place) => {
      const folder = join(this.folder, "..", place);
      if (!existsSync(folder)) return [];
      const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".graphql"))
        .toSorted()
        .map((file) => ({ file: `${place}/${file}`, text: readFileSync(join(folder, file), "utf8") }));
      const shared = files.filter(({ file }) => isShared(file));
      return files
        .filter(({ file }) => !isShared(file))
        .map(({ file, text }) => ({ file, text: withFragments(text, shared) }));
    });
  }

  private difference(name: string, wanted: string): string | null {
    const file = join(this.folder, name);
    if (!existsSync(file)) return `schema/${name} is missing.`;
    const found = readFileSync(file, "utf8");
    if (found.trim() === "") return `schema/${name} is empty.`;
    if (found === wanted) return null;
    const [has, should] = [found.split("\n"), wanted.split("\n")];
    const line = should.findIndex((text, index) => text !== has[index]);
    const at = line === -1 ? should.length : line;
    return `schema/${name} differs from the code at line ${at + 1}: it has ${quoted(has[at])}, the code has ${quoted(should[at])}.`;
  }

  /** A file nobody makes any more looks as valid as the others, and is not checked by anything. */
  private strays(files: SchemaFiles): string[] {
    if (!existsSync(this.folder)) return [];
    return readdirSync(this.folder)
      .filter((name) => name.endsWith(".graphql") && name !== publishedApi && !files.has(name))
      .map((name) => `schema/${name} is made by nothing in the code; remove it.`);
  }
}

function quoted(line: string | undefined): string {
  return line === undefined ? "no line" : JSON.stringify(line);
}

/** Fragments that several documents spread, and no document itself. */
const isShared = (file: string): boolean => file.endsWith(".fragment.graphql");

/** A document as a page sends it: with the shared fragments that it spreads behind it. */
function withFragments(text: string, shared: readonly TrustedDocument[]): string {
  const used = shared.filter((fragment) => {
    const [, name = ""] = /^fragment (\w+) on /m.exec(fragment.text) ?? [];
    return new RegExp(`\\.\\.\\.${name}\\b`).test(text);
  });
  return [text, ...used.map((fragment) => fragment.text)].join("\n");
}
