// SPDX-License-Identifier: EUPL-1.2
import { type Version } from "./contractEnd.rules";
import { contradictionsOf } from "./contractLife.rules";

const version = (said: Partial<Version> = {}): Version => ({
  validFrom: "2022-01-01",
  validUntil: null,
  end: "2026-01-01",
  status: "ACTIEF",
  statusSince: null,
  exitReason: null,
  ...said,
});
const line = (validFrom: string | null, validUntil: string | null) => ({
  id: "C-1-1",
  days: [{ validFrom, validUntil }],
});

/** Of which entity each is told first, and on which field. */
const told = (versions: readonly Version[], lines: readonly ReturnType<typeof line>[] = []): string[] =>
  contradictionsOf({ id: "C-1", versions, lines }, true).map(
    ({ told: [first] }) => `${first?.entity} ${first?.fault.field}`,
  );

describe("the status of a contract", () => {
  it.each(["OPGEZEGD", "BEEINDIGD"] as const)("%s needs an end", (status) => {
    expect(told([version({ status, end: null })])).toEqual(["contract end"]);
  });

  it("is over from its end on, and not before", () => {
    expect(told([version({ status: "BEEINDIGD" })])).toEqual(["contract status"]);
    expect(told([version({ status: "BEEINDIGD", validFrom: null })])).toEqual(["contract status"]);
    expect(told([version({ status: "BEEINDIGD", validFrom: "2026-01-01" })])).toEqual([]);
    expect(told([version({ status: "BEEINDIGD", validFrom: "2026-03-01" })])).toEqual([]);
  });

  it.each(["GEPLAND", "GEGUND", "ACTIEF", "GEWIJZIGD", "OPGESCHORT", "UITLOOP", "VERLENGD"] as const)(
    "%s may go on without an end, and may stand when the term is over",
    (status) => {
      expect(told([version({ status, end: null })])).toEqual([]);
      expect(told([version({ status, end: "2023-01-01" })])).toEqual([]);
    },
  );

  it("is after a notice until the end", () => {
    expect(told([version({ status: "OPGEZEGD" })])).toEqual([]);
  });
});

describe("a line", () => {
  it.each([
    ["without an end goes on as long as its contract", line("2022-01-01", null)],
    ["ends with its contract or earlier", line("2022-01-01", "2026-01-01")],
    ["begins on the last day at the latest", line("2025-12-31", null)],
    ["is known from the award on", line("2021-06-01", null)],
    ["is there without a first day", line(null, null)],
  ])("%s", (_title, one) => {
    expect(told([version()], [one])).toEqual([]);
  });

  it.each([
    ["ends later than its contract", line("2022-01-01", "2026-01-02"), "contractLine until"],
    ["begins when its contract is over", line("2026-01-01", null), "contractLine from"],
    ["lies after its contract", line("2027-01-01", "2028-01-01"), "contractLine from"],
  ])("that %s contradicts it", (_title, one, expected) => {
    expect(told([version()], [one])).toEqual([expected]);
  });

  it("of a contract without an end may end or begin on any day", () => {
    expect(told([version({ end: null })], [line("2040-01-01", "2041-01-01")])).toEqual([]);
  });

  it("is held against the end that its contract came to have", () => {
    const extended = version({ validFrom: "2025-01-01", end: "2028-01-01", status: "VERLENGD" });
    const before = version({ validUntil: "2025-01-01" });
    expect(told([before, extended], [line("2022-01-01", "2028-01-01")])).toEqual([]);
  });

  it("says no day of a contract that whoever asks may not know", () => {
    const life = { id: "C-1", versions: [version()] };
    for (const one of [line("2026-01-01", null), line("2022-01-01", "2027-01-01")]) {
      const [open] = contradictionsOf({ ...life, lines: [one] }, true);
      const [closed] = contradictionsOf({ ...life, lines: [one] }, false);
      expect(JSON.stringify(open?.told[0]?.fault.expected)).toContain("2026-01-01");
      expect(JSON.stringify(closed?.told[0]?.fault.expected)).not.toContain("2026");
      expect(closed?.key).toBe(open?.key);
    }
  });
});

it("a contradiction is another when one of its days changed", () => {
  const keyOf = (end: string): string | undefined =>
    contradictionsOf({ id: "C-1", versions: [version({ end })], lines: [line(null, "2030-01-01")] }, true)[0]
      ?.key;
  expect(keyOf("2026-01-01")).toBe(keyOf("2026-01-01"));
  expect(keyOf("2025-01-01")).not.toBe(keyOf("2026-01-01"));
});
