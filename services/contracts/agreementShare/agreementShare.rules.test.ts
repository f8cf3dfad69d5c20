// SPDX-License-Identifier: EUPL-1.2
import { sharesOf } from "./agreementShare.rules";

const line = (contractId: string, segmentId: string | null) => ({ contractId, segmentId });

it("counts a contract once in each segment, however many lines it has there", () => {
  const lines = [line("C-1", "S/2"), line("C-1", "S/2"), line("C-1", "S/1"), line("C-2", "S/2")];
  expect(sharesOf(lines, ["C-2"])).toEqual([
    { segmentId: "S/1", contracts: 1, withoutAgreement: 1 },
    { segmentId: "S/2", contracts: 2, withoutAgreement: 1 },
  ]);
});

it("counts what is in no segment apart, behind the others", () => {
  expect(sharesOf([line("C-1", null), line("C-2", "S/1")], [])).toEqual([
    { segmentId: "S/1", contracts: 1, withoutAgreement: 1 },
    { segmentId: null, contracts: 1, withoutAgreement: 1 },
  ]);
  expect(sharesOf([], ["C-1"])).toEqual([]);
});

it("counts a line in a segment that has others under it there, and not in those", () => {
  expect(sharesOf([line("C-1", "S/4"), line("C-2", "S/4A")], ["C-2"])).toEqual([
    { segmentId: "S/4", contracts: 1, withoutAgreement: 1 },
    { segmentId: "S/4A", contracts: 1, withoutAgreement: 0 },
  ]);
});
