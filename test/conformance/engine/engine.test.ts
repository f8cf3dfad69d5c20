// SPDX-License-Identifier: EUPL-1.2
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { engineCases } from "./cases";
import { conforms } from "./conforms";

engineCases.forEach(conforms);

test("every file in cases/ is among them", () => {
  const files = readdirSync(join(__dirname, "cases")).filter((file) => file !== "index.ts");
  expect(files.length).toBeGreaterThan(0);
  expect(engineCases).toHaveLength(files.length);
});
