// SPDX-License-Identifier: EUPL-1.2
import {
  aLocation,
  aMembership,
  aMunicipality,
  aReorganisation,
  day,
  someEvidence,
} from "../../../test/kit/coverageFacts";
import { type Evidence } from "./evidence";
import { proximityFrom } from "./proximity.rules";

/** GM0001 and GM0002 are of sub-region Oost, GM0003 of West; all three buy in one region. */
const landscape: Partial<Evidence> = {
  municipality: aMunicipality({ id: "GM0001", subregion: "Oost" }),
  memberships: ["GM0001", "GM0002", "GM0003"].map((id) => aMembership(id)),
  neighbours: [
    aMunicipality({ id: "GM0001", subregion: "Oost" }),
    aMunicipality({ id: "GM0002", subregion: "Oost" }),
    aMunicipality({ id: "GM0003", subregion: "West" }),
  ],
};
const proximityAt = (municipalityIds: string[], given: Partial<Evidence> = {}, on = day): string => {
  const locations = municipalityIds.map((id) => aLocation(id));
  return proximityFrom(someEvidence({ ...landscape, ...given, locations }), on)("P-1");
};

describe("a provider is", () => {
  test.each([
    ["in the municipality", ["GM0001"], "IN_MUNICIPALITY"],
    ["in the sub-region", ["GM0002"], "IN_SUBREGION"],
    ["in the region", ["GM0003"], "IN_REGION"],
    ["elsewhere", ["GM0004"], "ELSEWHERE"],
    ["at an unknown distance without any location", [], "UNKNOWN"],
    ["as near as its nearest location", ["GM0004", "GM0003", "GM0002"], "IN_SUBREGION"],
    ["as near as its nearest location, whatever their order", ["GM0001", "GM0004"], "IN_MUNICIPALITY"],
  ])("%s", (_title, at, expected) => {
    expect(proximityAt(at)).toBe(expected);
  });

  test("no nearer for the locations of another provider", () => {
    const locations = [aLocation("GM0001", { providerId: "P-2" })];
    expect(proximityFrom(someEvidence({ ...landscape, locations }), day)("P-1")).toBe("UNKNOWN");
  });
});

describe("after a merger a location in the old municipality", () => {
  const reorganisations = [
    aReorganisation("2022-01-01", ["GM0011"], ["GM0001"]),
    aReorganisation("2022-01-01", ["GM0012"], ["GM0002"]),
    aReorganisation("2022-01-01", ["GM0013"], ["GM0003"]),
  ];

  test.each([
    ["GM0011", "IN_MUNICIPALITY"],
    ["GM0012", "IN_SUBREGION"],
    ["GM0013", "IN_REGION"],
  ])("%s is %s", (at, expected) => {
    expect(proximityAt([at], { reorganisations })).toBe(expected);
  });

  test("is elsewhere before the day", () => {
    expect(proximityAt(["GM0011"], { reorganisations }, "2021-12-31")).toBe("ELSEWHERE");
  });
});

describe("a sub-region", () => {
  test("that is not known is shared with nobody", () => {
    const nameless = [aMunicipality({ id: "GM0001" }), aMunicipality({ id: "GM0002" })];
    const given = { municipality: aMunicipality({ id: "GM0001" }), neighbours: nameless };
    expect(proximityAt(["GM0002"], given)).toBe("IN_REGION");
  });

  test("of the same name in a region that is not shared is elsewhere", () => {
    const memberships = ["GM0001", "GM0003"].map((id) => aMembership(id));
    expect(proximityAt(["GM0002"], { memberships })).toBe("ELSEWHERE");
  });
});

test("a member of the region that does not exist on the day makes nothing near", () => {
  const neighbours = [aMunicipality({ id: "GM0001", subregion: "Oost" })];
  expect(proximityAt(["GM0003"], { neighbours })).toBe("ELSEWHERE");
});

test("a municipality without region has only itself near", () => {
  const given = { memberships: [], neighbours: [] };
  expect(proximityAt(["GM0001"], given)).toBe("IN_MUNICIPALITY");
  expect(proximityAt(["GM0002"], given)).toBe("ELSEWHERE");
});
