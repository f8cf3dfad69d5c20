// SPDX-License-Identifier: EUPL-1.2
import { isKnownElsewhen } from "./presence.rules";

const versions = [
  { id: "A", validFrom: null, validUntil: "2025-01-01" },
  { id: "A", validFrom: "2026-01-01", validUntil: null },
  { id: "B", validFrom: "2025-01-01", validUntil: null },
];

it("tells whom the register knows on other days alone", () => {
  expect(isKnownElsewhen(versions, "A", "2024-12-31")).toBe(false);
  expect(isKnownElsewhen(versions, "A", "2025-01-01")).toBe(true);
  expect(isKnownElsewhen(versions, "A", "2026-01-01")).toBe(false);
  expect(isKnownElsewhen(versions, "B", "2024-12-31")).toBe(true);
});

it("tells nothing of whom it does not know", () => {
  expect(isKnownElsewhen(versions, "C", "2025-01-01")).toBe(false);
});
