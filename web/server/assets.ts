// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { readdirSync } from "node:fs";
import { z } from "zod";

/** Where the assets of this site stand. */
export const assetsPath = "/assets/";

const listed = z.object({ style: z.string(), script: z.string(), icon: z.string() });

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

export interface Asset {
  readonly type: string;
  readonly body: Buffer;
}

/** What the pages load, read once: a name holds the hash of the content, so it can be kept for ever. */
export interface Assets {
  readonly style: string;
  readonly script: string;
  readonly icon: string;
  find(path: string): Asset | null;
}

/** @param folder as `npm run build` fills it */
export function assetsIn(folder: string): Assets {
  const { style, script, icon } = listed.parse(JSON.parse(readFileSync(join(folder, "assets.json"), "utf8")));
  const assets = new Map<string, Asset>();
  for (const name of readdirSync(folder)) {
    const type = types[extname(name)];
    if (type !== undefined)
      assets.set(`${assetsPath}${name}`, { type, body: readFileSync(join(folder, name)) });
  }
  return {
    style: assetsPath + style,
    script: assetsPath + script,
    icon: assetsPath + icon,
    find: (path) => assets.get(path) ?? null,
  };
}
