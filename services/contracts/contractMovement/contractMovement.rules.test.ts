// SPDX-License-Identifier: EUPL-1.2
import { type Listed, movementsOf } from "./contractMovement.rules";

const version = (change: Partial<Listed> = {}): Listed => ({
  id: "C-1",
  validFrom: "2020-01-01",
  validUntil: null,
  start: "2020-01-01",
  end: null,
  status: "ACTIEF",
  exitReason: null,
  commissionerKind: "REGIO",
  commissionerRegionId: "ZHZ",
  commissionerMunicipalityIds: [],
  ...change,
});

const asked = { region: "ZHZ", from: "2019-12-31", to: "2023-12-31" };
const moved = (
  versions: readonly Listed[],
  buyers: Parameters<typeof movementsOf>[1] = [],
  question = asked,
) =>
  movementsOf(versions, buyers, question).map(
    ({ kind, on, reason }) => `${kind} ${on}${reason ? ` ${reason}` : ""}`,
  );

it("begins on its first day, and ends on the day after its last", () => {
  expect(moved([version({ end: "2022-01-01" })])).toEqual([
    "BEGAN 2020-01-01",
    "ENDED 2022-01-01 NIET_VASTGELEGD",
  ]);
});

it("counts what happened after the first day of the question, up to and with the last", () => {
  const life = [version({ end: "2022-01-01" })];
  expect(moved(life, [], { ...asked, from: "2020-01-01", to: "2021-12-31" })).toEqual([]);
  expect(moved(life, [], { ...asked, from: "2020-01-01", to: "2022-01-01" })).toHaveLength(1);
});

it("goes on through changes, and is not on the list while it is suspended or only planned", () => {
  expect(
    moved([
      version({ status: "GEPLAND", validUntil: "2020-02-01" }),
      version({ validFrom: "2020-02-01", validUntil: "2021-01-01" }),
      version({ validFrom: "2021-01-01", validUntil: "2021-06-01", status: "GEWIJZIGD" }),
      version({ validFrom: "2021-06-01", validUntil: "2021-07-01", status: "OPGESCHORT" }),
      version({
        validFrom: "2021-07-01",
        status: "VERLENGD",
        end: "2023-01-01",
        exitReason: "EIGEN_VERZOEK",
      }),
    ]),
  ).toEqual([
    "BEGAN 2020-02-01",
    "ENDED 2021-06-01 OPGESCHORT",
    "BEGAN 2021-07-01",
    "ENDED 2023-01-01 EIGEN_VERZOEK",
  ]);
});

it("has the last reason that was recorded by the last day, before it began again", () => {
  const life = [
    version({ end: "2022-01-01", validUntil: "2022-02-01" }),
    version({ end: "2022-01-01", validFrom: "2022-02-01", validUntil: "2022-03-01", exitReason: "FUSIE" }),
    version({ end: "2022-01-01", validFrom: "2022-03-01", exitReason: "OPGEZEGD_NO_GO" }),
  ];
  const until = (to: string) => moved(life, [], { ...asked, from: "2021-01-01", to });
  expect(until("2022-01-31")).toEqual(["ENDED 2022-01-01 NIET_VASTGELEGD"]);
  expect(until("2022-02-01")).toEqual(["ENDED 2022-01-01 FUSIE"]);
  expect(until("2023-01-01")).toEqual(["ENDED 2022-01-01 OPGEZEGD_NO_GO"]);
});

describe("a contract of a municipality", () => {
  const local = {
    commissionerKind: "GEMEENTE" as const,
    commissionerRegionId: null,
    commissionerMunicipalityIds: ["GM0689"],
    end: "2022-01-01",
  };
  const buyer = (from: string | null, until: string | null) => [{ municipalityId: "GM0689", from, until }];

  it("begins in the region where the municipality buys on that day", () => {
    expect(moved([version(local)], buyer("2020-01-01", "2020-01-02"))).toEqual(["BEGAN 2020-01-01"]);
    expect(moved([version(local)], buyer("2020-01-02", "2021-01-01"))).toEqual([]);
    expect(moved([version(local)], buyer(null, "2020-01-01"))).toEqual([]);
  });

  it("ends in the region where the municipality bought on its last day", () => {
    const ended = ["ENDED 2022-01-01 NIET_VASTGELEGD"];
    expect(moved([version(local)], buyer("2021-12-31", "2022-01-01"))).toEqual(ended);
    expect(moved([version(local)], buyer("2021-12-31", null))).toEqual(ended);
    expect(moved([version(local)], buyer("2022-01-01", null))).toEqual([]);
    expect(moved([version(local)], buyer("2021-01-01", "2021-12-31"))).toEqual([]);
  });

  it("is nobody's of a region where it never bought, while one for the whole country is everybody's", () => {
    expect(moved([version(local)])).toEqual([]);
    expect(moved([version({ commissionerKind: "LANDELIJK", commissionerRegionId: null })])).toEqual([
      "BEGAN 2020-01-01",
    ]);
  });
});

it("lists by day, what ended before what began, then by contract", () => {
  const found = movementsOf(
    [
      version({ id: "C-1", start: "2022-01-01", validFrom: "2022-01-01" }),
      version({ id: "C-2", end: "2022-01-01" }),
      version({ id: "C-3", end: "2021-01-01" }),
      version({ id: "C-0", end: "2022-01-01" }),
    ],
    [],
    { ...asked, from: "2020-06-01" },
  );
  expect(found.map(({ contractId }) => contractId)).toEqual(["C-3", "C-0", "C-2", "C-1"]);
});
