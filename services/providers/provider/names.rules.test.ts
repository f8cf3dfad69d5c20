// SPDX-License-Identifier: EUPL-1.2
import { namesOf } from "./names.rules";

const version = (name: string, validFrom: string | null, validUntil: string | null) => ({
  name,
  validFrom,
  validUntil,
});

it.each([
  ["nobody was ever called", [], []],
  [
    "another fact changed in between",
    [version("A", "2020-01-01", null), version("A", null, "2020-01-01")],
    [version("A", null, null)],
  ],
  [
    "the name changed, and changed back",
    [
      version("A", "2022-01-01", null),
      version("B", "2021-01-01", "2021-06-01"),
      version("A", "2020-01-01", "2021-01-01"),
      version("B", "2021-06-01", "2022-01-01"),
    ],
    [
      version("A", "2020-01-01", "2021-01-01"),
      version("B", "2021-01-01", "2022-01-01"),
      version("A", "2022-01-01", null),
    ],
  ],
  [
    "it was not there for a year",
    [version("A", "2020-01-01", "2021-01-01"), version("A", "2022-01-01", null)],
    [version("A", "2020-01-01", "2021-01-01"), version("A", "2022-01-01", null)],
  ],
])("names by their days when %s", (_what, versions, expected) => {
  expect(namesOf(versions)).toEqual(expected);
});
