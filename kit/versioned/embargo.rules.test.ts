// SPDX-License-Identifier: EUPL-1.2
import { embargoUntil, openedAt } from "./embargo.rules";

const version = (confidentialUntil: string | null, isCurrent = true) => ({
  confidentialUntil,
  recordedUntil: isCurrent ? null : new Date(0),
});
const until = (versions: Parameters<typeof embargoUntil>[0], today = "2025-12-31"): string | null =>
  embargoUntil(versions, "confidentialUntil", today);

it("holds up to and including the day before, and no longer on the day itself", () => {
  expect(until([version("2026-01-01")])).toBe("2026-01-01");
  expect(until([version("2026-01-01")], "2026-01-01")).toBeNull();
  expect(until([version(null)])).toBeNull();
});

it("holds for the whole entity while one version of today's knowledge says so", () => {
  expect(until([version(null), version("2026-01-01"), version("2024-01-01")])).toBe("2026-01-01");
});

it("is ended by a correction, and not by what the register said before", () => {
  expect(until([version("2026-01-01", false), version("2025-06-01")])).toBeNull();
  expect(until([version("2025-06-01", false), version("2026-01-01")])).toBe("2026-01-01");
});

it("outlives a withdrawal", () => {
  expect(until([version("2026-01-01", false)])).toBe("2026-01-01");
});

const said = (confidentialUntil: string | null, from: string, until: string | null = null) => ({
  confidentialUntil,
  recordedFrom: new Date(from),
  recordedUntil: until === null ? null : new Date(until),
});
const opened = (...versions: ReturnType<typeof said>[]): string | null =>
  openedAt(versions, "confidentialUntil")?.toISOString() ?? null;

describe("the moment at which everybody came to know", () => {
  it("is the beginning of the day in the Netherlands, in winter and in summer", () => {
    expect(opened(said("2026-01-01", "2025-03-01T12:00:00Z"))).toBe("2025-12-31T23:00:00.000Z");
    expect(opened(said("2025-07-01", "2025-03-01T12:00:00Z"))).toBe("2025-06-30T22:00:00.000Z");
  });

  it("is none for what was never closed", () => {
    expect(opened(said(null, "2025-03-01T12:00:00Z"))).toBeNull();
    expect(opened(said("2025-01-01", "2025-03-01T12:00:00Z"))).toBeNull();
  });

  it("is that of a correction that opened it before its day", () => {
    const turn = "2025-05-05T10:00:00.000Z";
    expect(opened(said("2026-01-01", "2025-03-01T12:00:00Z", turn), said(null, turn))).toBe(turn);
  });

  it("is the last one, for what was open, was closed afterwards, and opened again", () => {
    const turn = "2025-05-05T10:00:00.000Z";
    expect(opened(said(null, "2025-03-01T12:00:00Z", turn), said("2026-01-01", turn))).toBe(
      "2025-12-31T23:00:00.000Z",
    );
  });

  it("comes for what was withdrawn before as well", () => {
    expect(opened(said("2026-01-01", "2025-03-01T12:00:00Z", "2025-04-01T12:00:00Z"))).toBe(
      "2025-12-31T23:00:00.000Z",
    );
  });
});
