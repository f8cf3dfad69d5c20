// SPDX-License-Identifier: EUPL-1.2
import { refusalOfVersion } from "./databaseRefusal";

test.each([
  [90_624, 9],
  [140_012, 14],
])("a server with version number %i is refused as PostgreSQL %i", (versionNumber, major) => {
  expect(refusalOfVersion(versionNumber)?.message).toBe(
    `The server of DATABASE_URL is PostgreSQL ${major}, and 15 or later is needed.`,
  );
});

test.each([150_000, 150_004, 180_001])("a server with version number %i is used", (versionNumber) => {
  expect(refusalOfVersion(versionNumber)).toBeNull();
});
