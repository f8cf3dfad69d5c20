// SPDX-License-Identifier: EUPL-1.2
import { transferred } from "./transfer.rules";

const bound = (partyIds: string[], leadPartyId: string | null, subcontractorIds: string[]) => ({
  partyIds,
  leadPartyId,
  subcontractorIds,
});

it("puts one in the place of the other, as party, lead and subcontractor", () => {
  expect(transferred(bound(["A", "B"], "A", ["C"]), "A", "Z")).toEqual(bound(["Z", "B"], "Z", ["C"]));
  expect(transferred(bound(["B"], "B", ["A", "C"]), "A", "Z")).toEqual(bound(["B"], "B", ["Z", "C"]));
  expect(transferred(bound([], "A", []), "A", "Z")).toEqual(bound([], "Z", []));
});

it("names who comes once, and not as its own subcontractor", () => {
  expect(transferred(bound(["A", "Z"], null, []), "A", "Z")).toEqual(bound(["Z"], null, []));
  expect(transferred(bound(["A"], null, ["Z", "C"]), "A", "Z")).toEqual(bound(["Z"], null, ["C"]));
  expect(transferred(bound(["Z"], null, ["A"]), "A", "Z")).toEqual(bound(["Z"], null, []));
});

it("says nothing of a contract that does not name who goes", () => {
  expect(transferred(bound(["B"], "B", ["C"]), "A", "Z")).toBeNull();
});
