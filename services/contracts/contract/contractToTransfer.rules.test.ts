// SPDX-License-Identifier: EUPL-1.2
import { type Succession } from "../refs/succession";
import { type Buyer } from "../refs/buyers";
import { type Binding, dueTransfers } from "./contractToTransfer.rules";

const binding = (facts: Partial<Binding> = {}): Binding => ({
  id: "C-1",
  validFrom: "2022-01-01",
  validUntil: null,
  partyIds: ["A"],
  leadPartyId: null,
  subcontractorIds: [],
  commissionerKind: "REGIO",
  commissionerRegionId: "RG",
  commissionerMunicipalityIds: [],
  end: null,
  status: "ACTIEF",
  ...facts,
});
const succession = (from: string, to: string, days: Partial<Succession> = {}): Succession => ({
  predecessorId: from,
  successorId: to,
  from: "2023-01-01",
  until: null,
  ...days,
});
const merger = succession("A", "B");

type Lines = Parameters<typeof dueTransfers>[3];
/** GM1 buys in the region until 2025; GM9 in another. */
const buyers: Buyer[] = [{ municipalityId: "GM1", from: null, until: "2025-01-01" }];
const buying = { region: "RG", buyers };
const told = (
  versions: readonly Binding[],
  successions: readonly Succession[],
  lines: Lines = [],
): string[] =>
  dueTransfers(versions, successions, buying, lines).map(
    ({ version, from, to, on }) => `${version.id} ${from}>${to} ${on}`,
  );

it("tells of a contract that names who went, as party, as lead or as subcontractor", () => {
  expect(told([binding()], [merger])).toEqual(["C-1 A>B 2023-01-01"]);
  const lead = binding({ partyIds: [], leadPartyId: "A" });
  expect(told([lead], [merger])).toEqual(["C-1 A>B 2023-01-01"]);
  const subcontractor = binding({ partyIds: ["X"], subcontractorIds: ["Y", "A"] });
  expect(told([subcontractor], [merger])).toEqual(["C-1 A>B 2023-01-01"]);
  expect(told([binding({ partyIds: ["B", "X"] })], [merger])).toEqual([]);
});

it("begins on the day of the merger, or where the contract begins to say so later", () => {
  expect(told([binding({ validFrom: null })], [merger])).toEqual(["C-1 A>B 2023-01-01"]);
  expect(told([binding({ validFrom: "2023-01-01" })], [merger])).toEqual(["C-1 A>B 2023-01-01"]);
  expect(told([binding({ validFrom: "2023-01-02" })], [merger])).toEqual(["C-1 A>B 2023-01-02"]);
});

it("leaves out the days before the merger, to the day", () => {
  expect(told([binding({ validUntil: "2023-01-01" })], [merger])).toEqual([]);
  expect(told([binding({ validUntil: "2023-01-02" })], [merger])).toEqual(["C-1 A>B 2023-01-01"]);
});

it("leaves out what was over by then, to the day", () => {
  expect(told([binding({ end: "2023-01-01" })], [merger])).toEqual([]);
  expect(told([binding({ end: "2023-01-02" })], [merger])).toEqual(["C-1 A>B 2023-01-01"]);
  expect(told([binding({ status: "BEEINDIGD" })], [merger])).toEqual([]);
  expect(told([binding({ status: "OPGEZEGD", end: "2023-06-01" })], [merger])).toHaveLength(1);
});

it("leaves out what begins after the succession was ended", () => {
  const ended = succession("A", "B", { until: "2024-01-01" });
  expect(told([binding({ validFrom: "2024-01-01" })], [ended])).toEqual([]);
  expect(told([binding({ validFrom: "2023-12-31" })], [ended])).toEqual(["C-1 A>B 2023-12-31"]);
});

it("tells of a contract once, with what it says on the first day", () => {
  const versions = [
    binding({ validFrom: "2024-01-01", status: "VERLENGD" }),
    binding({ validUntil: "2023-03-01" }),
    binding({ validFrom: "2023-03-01", validUntil: "2024-01-01", status: "GEWIJZIGD" }),
  ];
  expect(told(versions, [merger])).toEqual(["C-1 A>B 2023-01-01"]);
  expect(dueTransfers(versions, [merger], buying, [])[0]?.version).toBe(versions[1]);
});

it("tells of one step of a chain at a time, and of each merger that a contract waits for", () => {
  const chain = [merger, succession("B", "C", { from: "2024-01-01" })];
  expect(told([binding()], chain)).toEqual(["C-1 A>B 2023-01-01"]);
  expect(told([binding({ partyIds: ["B"] })], chain)).toEqual(["C-1 B>C 2024-01-01"]);
  expect(told([binding({ partyIds: ["B", "A"] })], chain)).toEqual([
    "C-1 A>B 2023-01-01",
    "C-1 B>C 2024-01-01",
  ]);
});

it("tells after a split of each that it may go to", () => {
  const split = [succession("A", "N-2"), succession("A", "N-1")];
  expect(told([binding()], split)).toEqual(["C-1 A>N-1 2023-01-01", "C-1 A>N-2 2023-01-01"]);
});

it("goes by contract", () => {
  const versions = ["C-2", "C-10", "C-1"].map((id) => binding({ id }));
  expect(told(versions, [merger]).map((line) => line.split(" ")[0])).toEqual(["C-1", "C-10", "C-2"]);
});

it("is of a region that bought it, or that has a line of it on one of the days", () => {
  const elsewhere = binding({ commissionerRegionId: "HR" });
  const line = {
    contractId: "C-1",
    validFrom: null,
    validUntil: null,
    areaRegionId: "RG",
    areaMunicipalityIds: [],
  };
  expect(told([elsewhere], [merger])).toEqual([]);
  expect(told([elsewhere], [merger], [line])).toEqual(["C-1 A>B 2023-01-01"]);
  expect(told([elsewhere], [merger], [{ ...line, contractId: "C-2" }])).toEqual([]);
  expect(told([elsewhere], [merger], [{ ...line, validUntil: "2023-01-01" }])).toEqual([]);
  expect(told([elsewhere], [merger], [{ ...line, validFrom: "2025-01-01" }])).toEqual(["C-1 A>B 2023-01-01"]);
});

it("is of a region whose municipality bought it, or that a line is for, while that buys there", () => {
  const isTold = (facts: Partial<Binding>, ...areas: string[][]) => {
    const lines = areas.map((areaMunicipalityIds) => ({
      contractId: "C-1",
      validFrom: null,
      validUntil: null,
      areaRegionId: null,
      areaMunicipalityIds,
    }));
    const version = binding({ commissionerRegionId: null, commissionerKind: "GEMEENTE", ...facts });
    return told([version], [merger], lines).length > 0;
  };
  expect(isTold({ commissionerMunicipalityIds: ["GM1"] })).toBe(true);
  expect(isTold({ commissionerMunicipalityIds: ["GM9"] })).toBe(false);
  expect(isTold({ commissionerMunicipalityIds: ["GM9"] }, ["GM9", "GM1"])).toBe(true);
  expect(isTold({ commissionerMunicipalityIds: ["GM9"] }, ["GM9"])).toBe(false);
  const late = { commissionerMunicipalityIds: ["GM1"], validFrom: "2025-01-01" };
  expect(isTold(late)).toBe(false);
  expect(isTold(late, ["GM1"])).toBe(false);
  expect(isTold({ ...late, validFrom: "2024-12-31" }, ["GM1"])).toBe(true);
  expect(isTold({ commissionerKind: "LANDELIJK" })).toBe(true);
});

it("does not move the day to where the region comes in", () => {
  const before = binding({ commissionerRegionId: "HR", validUntil: "2025-01-01" });
  const after = binding({ validFrom: "2025-01-01" });
  for (const versions of [
    [before, after],
    [after, before],
  ])
    expect(told(versions, [merger])).toEqual(["C-1 A>B 2023-01-01"]);
});
