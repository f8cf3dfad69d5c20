// SPDX-License-Identifier: EUPL-1.2
import { embargoUntil } from "./embargo.rules";

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
