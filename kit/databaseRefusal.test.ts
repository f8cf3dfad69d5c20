// SPDX-License-Identifier: EUPL-1.2
import { refusalOfVersion } from "./databaseRefusal";

test.each([
  [90_624, "The server of DATABASE_URL is PostgreSQL 9, and 15 or later is needed."],
  [140_012, "The server of DATABASE_URL is PostgreSQL 14, and 15 or later is needed."],
  [150_000, null],
  [150_004, null],
  [180_001, null],
])("of a server with version number %i it is said: %s", (version, sentence) => {
  expect(refusalOfVersion(version)?.message ?? null).toBe(sentence);
});
