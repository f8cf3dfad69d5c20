// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, rmSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { configIn } from "./config";
import { flagsIn } from "./flags";

const page = readFileSync(join(__dirname, "..", "..", "docs", "how-to", "run-the-gateway-alone.md"), "utf8");

test("the configuration on the page can be used", () => {
  const folder = mkdtempSync(join(tmpdir(), "config-"));
  const [, text = ""] = /```json\n(.*?)```/s.exec(page) ?? [];
  const file = join(folder, "config.json");
  writeFileSync(file, text);
  expect(configIn(file)).toEqual(JSON.parse(text));
  rmSync(folder, { recursive: true });
});

test("the command on the page can be used", () => {
  const [, flags = ""] = /npm run gateway -- (.*)\n/.exec(page) ?? [];
  expect(flagsIn(flags.split(" "))).toEqual({
    supergraph: "schema/supergraph.graphql",
    port: 4300,
    config: undefined,
  });
});

test("without a file it listens to this machine only", () => {
  expect(configIn(undefined)).toMatchObject({ host: "127.0.0.1", port: 4000, subgraphUrls: {} });
});
