// SPDX-License-Identifier: EUPL-1.2
import { type MembershipPurpose } from "../region/regionMembership.codes";
import { inheritedBy } from "./inheritance.rules";

const on = "2024-01-01";
const member = (
  municipalityId: string,
  regionId: string,
  validUntil: string | null = null,
  purpose: MembershipPurpose = "INKOOP_JEUGDHULP",
) => ({ municipalityId, regionId, purpose, validFrom: "2015-01-01", validUntil });
const inherited = (regionId: string, validUntil: string | null = null) => ({
  regionId,
  purpose: "INKOOP_JEUGDHULP",
  validUntil,
});

it("gives the regions of which all were members, for the same purpose", () => {
  const memberships = [
    member("A", "R"),
    member("B", "R"),
    member("A", "S"),
    member("A", "T"),
    member("B", "T", null, "OVERIG"),
  ];
  expect(inheritedBy(["A", "B"], memberships, on)).toEqual([inherited("R")]);
});

it("until the first of them would have left", () => {
  const memberships = [member("A", "R", "2026-01-01"), member("B", "R")];
  expect(inheritedBy(["A", "B"], memberships, on)).toEqual([inherited("R", "2026-01-01")]);
});

it("gives nothing that was over on the day", () => {
  expect(inheritedBy(["A"], [member("A", "R", on)], on)).toEqual([]);
});
