// SPDX-License-Identifier: EUPL-1.2
import { endOf, isToEnd, stretches, type Version } from "./contractEnd.rules";

const version = (
  validFrom: string | null,
  validUntil: string | null,
  said: Partial<Version> = {},
): Version => ({
  validFrom,
  validUntil,
  end: "2027-01-01",
  status: "ACTIEF",
  statusSince: null,
  exitReason: null,
  ...said,
});

it("ends as the last version says, or with that version", () => {
  expect(endOf([])).toBeNull();
  expect(endOf([version(null, null, { end: null })])).toBeNull();
  expect(endOf([version(null, null)])).toBe("2027-01-01");
  expect(endOf([version(null, "2026-01-01"), version("2026-01-01", null, { end: "2028-01-01" })])).toBe(
    "2028-01-01",
  );
  expect(endOf([version(null, "2025-01-01")])).toBe("2025-01-01");
});

it("is over since it is said to be, when nothing says the day of its end", () => {
  const over = { status: "BEEINDIGD", end: null } as const;
  expect(endOf([version("2024-01-01", null, { ...over, statusSince: "2024-02-01" })])).toBe("2024-02-01");
  expect(endOf([version("2024-01-01", null, over)])).toBe("2024-01-01");
  expect(endOf([version("2024-01-01", null, { ...over, end: "2023-01-01" })])).toBe("2023-01-01");
});

it("is to end after a notice, also when the notice is still to come or hidden by a suspension", () => {
  const notice = version("2025-03-01", null, { status: "OPGEZEGD", exitReason: "EIGEN_VERZOEK" });
  const versions = [version(null, "2025-03-01"), notice];
  expect(isToEnd(versions, "2024-01-01")).toBe(true);
  expect(isToEnd(versions, "2026-01-01")).toBe(true);
  expect(isToEnd([version(null, null)], "2026-01-01")).toBe(false);
  expect(isToEnd([version(null, null, { status: "OPGESCHORT", exitReason: "FUSIE" })], "2026-01-01")).toBe(
    true,
  );
  expect(
    isToEnd(
      [version(null, "2025-03-01", { status: "BEEINDIGD" }), version("2025-03-01", null)],
      "2025-03-01",
    ),
  ).toBe(false);
});

it("is to end when the register holds it until a day", () => {
  expect(isToEnd([version(null, "2030-01-01")], "2025-01-01")).toBe(true);
});

it("divides the days into those of a suspension and the others", () => {
  const versions = [
    version(null, "2025-01-01"),
    version("2025-01-01", "2025-06-01", { status: "GEWIJZIGD" }),
    version("2025-06-01", "2025-09-01", { status: "OPGESCHORT" }),
    version("2025-09-01", null),
  ];
  const before = { validFrom: "2024-07-01", validUntil: "2025-06-01", isSuspended: false };
  const during = { validFrom: "2025-06-01", validUntil: "2025-09-01", isSuspended: true };
  const after = { validFrom: "2025-09-01", validUntil: null, isSuspended: false };
  expect(stretches(versions, "2024-07-01")).toEqual([before, during, after]);
  expect(stretches(versions, "2025-07-01")).toEqual([{ ...during, validFrom: "2025-07-01" }, after]);
  expect(stretches([], "2025-07-01")).toEqual([
    { validFrom: "2025-07-01", validUntil: null, isSuspended: false },
  ]);
  expect(stretches([version(null, "2025-01-01")], "2025-07-01")).toHaveLength(1);
});
