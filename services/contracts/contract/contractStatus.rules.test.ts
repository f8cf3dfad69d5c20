// SPDX-License-Identifier: EUPL-1.2
import { inForceOn, statusOn, statusSinceOn, type Term } from "./contractStatus.rules";

const term = (change: Partial<Term> = {}): Term => ({
  start: "2022-01-01",
  end: "2024-01-01",
  status: "ACTIEF",
  statusSince: "2022-01-01",
  ...change,
});

it("an active contract is awarded before its first day, and over on the day after its last", () => {
  expect(statusOn(term(), "2021-12-31")).toBe("GEGUND");
  expect(statusOn(term(), "2022-01-01")).toBe("ACTIEF");
  expect(statusOn(term(), "2023-12-31")).toBe("ACTIEF");
  expect(statusOn(term(), "2024-01-01")).toBe("BEEINDIGD");
});

it("what is planned, suspended or in run-off stays so until the end", () => {
  expect(statusOn(term({ status: "GEPLAND" }), "2021-12-31")).toBe("GEPLAND");
  expect(statusOn(term({ status: "OPGESCHORT" }), "2023-01-01")).toBe("OPGESCHORT");
  expect(statusOn(term({ status: "UITLOOP" }), "2023-12-31")).toBe("UITLOOP");
  expect(statusOn(term({ status: "UITLOOP" }), "2024-01-01")).toBe("BEEINDIGD");
});

it("a contract without end is never over by itself", () => {
  expect(statusOn(term({ end: null }), "2099-01-01")).toBe("ACTIEF");
});

it("says since when it has the status of that day", () => {
  expect(statusSinceOn(term(), "2023-01-01")).toBe("2022-01-01");
  expect(statusSinceOn(term(), "2024-06-01")).toBe("2024-01-01");
  expect(statusSinceOn(term({ status: "BEEINDIGD", statusSince: "2023-05-01" }), "2024-06-01")).toBe(
    "2023-05-01",
  );
  expect(statusSinceOn(term(), "2021-06-01")).toBeNull();
});

it("is in force from its first day to the day before its end", () => {
  const days = ["2021-12-31", "2022-01-01", "2023-12-31", "2024-01-01"];
  expect(days.map((day) => inForceOn(term(), day))).toEqual([false, true, true, false]);
});
