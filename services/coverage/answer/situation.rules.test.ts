// SPDX-License-Identifier: EUPL-1.2
import { aMembership, aMunicipality, aScheme, aSegment, day } from "../../../test/kit/coverageFacts";
import { nearestTo, situationOf, type Validity } from "./situation.rules";

const situation = (given: Partial<Validity> = {}) =>
  situationOf(
    {
      municipalities: [aMunicipality()],
      segments: [aSegment()],
      schemes: [aScheme()],
      memberships: [aMembership()],
      ...given,
    },
    day,
  );
const answered = (answer: string) => ({ kind: "answered", answer });
const goneMunicipality = aMunicipality({ validUntil: "2022-01-01" });
const goneSegment = aSegment("A", { validUntil: "2022-01-01" });

test("all that is valid on the day is worked out further, in every region of the municipality", () => {
  const memberships = [aMembership(), aMembership("GM0001", { regionId: "R2" })];
  expect(situation({ memberships })).toEqual({
    kind: "valid",
    municipality: aMunicipality(),
    segment: aSegment(),
    regionIds: ["RG", "R2"],
  });
});

test("of many versions those of the day count", () => {
  const municipalities = [
    aMunicipality({ subregion: "Toen", validUntil: "2022-01-01" }),
    aMunicipality({ subregion: "Nu", validFrom: "2022-01-01", validUntil: "2022-03-02" }),
    aMunicipality({ subregion: "Straks", validFrom: "2022-03-02" }),
  ];
  expect(situation({ municipalities })).toMatchObject({ kind: "valid", municipality: { subregion: "Nu" } });
});

describe("a code that never existed is no answer", () => {
  test("of the municipality first", () => {
    expect(situation({ municipalities: [], segments: [] })).toEqual({
      kind: "unknown",
      field: "municipality",
    });
  });

  test("of the segment, also when the municipality no longer exists", () => {
    expect(situation({ municipalities: [goneMunicipality], segments: [] })).toEqual({
      kind: "unknown",
      field: "segment",
    });
  });
});

describe("the first that holds is the answer", () => {
  test("a municipality that does not exist on the day, whatever its region and segment", () => {
    const given = { municipalities: [goneMunicipality], memberships: [], segments: [goneSegment] };
    expect(situation(given)).toEqual(answered("MUNICIPALITY_NOT_VALID"));
  });

  test("outside the region, whatever the segment", () => {
    expect(situation({ memberships: [], segments: [goneSegment] })).toEqual(answered("OUTSIDE_REGION"));
    const memberships = [aMembership("GM0001", { regionId: "ANDERS" })];
    expect(situation({ memberships })).toEqual(answered("OUTSIDE_REGION"));
  });

  test("a segment that is not in use on the day", () => {
    expect(situation({ segments: [goneSegment] })).toEqual(answered("SEGMENT_NOT_VALID"));
  });

  test("a scheme that is not in use on the day", () => {
    expect(situation({ schemes: [aScheme({ validUntil: day })] })).toEqual(answered("SEGMENT_NOT_VALID"));
    expect(situation({ schemes: [aScheme({ validFrom: day })] })).toMatchObject({ kind: "valid" });
  });
});

describe("the region of a scheme", () => {
  test("that is national asks for no membership", () => {
    const schemes = [aScheme({ regionId: null })];
    expect(situation({ schemes, memberships: [] })).toMatchObject({ kind: "valid", regionIds: [] });
  });

  test("that is out of use on the day is that of its last version before it", () => {
    const schemes = [
      aScheme({ regionId: "RG", validUntil: "2020-01-01" }),
      aScheme({ regionId: "ANDERS", validFrom: "2020-01-01", validUntil: "2021-01-01" }),
      aScheme({ regionId: "RG", validFrom: "2023-01-01" }),
    ];
    expect(situation({ schemes })).toEqual(answered("OUTSIDE_REGION"));
  });

  test("that is yet to begin is that of its first version", () => {
    const schemes = [
      aScheme({ regionId: "ANDERS", validFrom: "2023-01-01", validUntil: "2024-01-01" }),
      aScheme({ regionId: "RG", validFrom: "2024-01-01" }),
    ];
    expect(situation({ schemes })).toEqual(answered("OUTSIDE_REGION"));
  });
});

test("the version nearest to a day is the one on it, else the last before it, else the first after it", () => {
  const first = aScheme({ validFrom: "2020-01-01", validUntil: "2021-01-01" });
  const second = aScheme({ validFrom: "2022-01-01", validUntil: "2023-01-01" });
  expect(nearestTo([first, second], "2019-01-01")).toBe(first);
  expect(nearestTo([first, second], "2020-01-01")).toBe(first);
  expect(nearestTo([first, second], "2021-06-01")).toBe(first);
  expect(nearestTo([first, second], "2022-01-01")).toBe(second);
  expect(nearestTo([first, second], "2030-01-01")).toBe(second);
  expect(nearestTo([], day)).toBeNull();
});
