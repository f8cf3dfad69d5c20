// SPDX-License-Identifier: EUPL-1.2
import { beginsAhead, takenOver } from "./merger.rules";

const on = "2023-01-01";
const member = (
  consortiumId: string,
  role: "PENVOERDER" | "DEELNEMER",
  validFrom: string | null,
  validUntil: string | null = null,
) => ({ consortiumId, role, validFrom, validUntil });

it("takes over each consortium once from the day on, as lead when one of them led", () => {
  const memberships = [member("A", "DEELNEMER", null), member("A", "PENVOERDER", "2022-01-01", "2025-01-01")];
  expect(takenOver(memberships, on)).toEqual([member("A", "PENVOERDER", on)]);
});

it("until the last of them would have left, and from when the first begins", () => {
  const memberships = [
    member("A", "DEELNEMER", "2022-01-01", "2024-01-01"),
    member("A", "DEELNEMER", "2022-01-01", "2025-01-01"),
    member("B", "DEELNEMER", "2024-06-01"),
  ];
  expect(takenOver(memberships, on)).toEqual([
    member("A", "DEELNEMER", on, "2025-01-01"),
    member("B", "DEELNEMER", "2024-06-01"),
  ]);
});

it("takes over nothing that is past", () => {
  expect(takenOver([member("A", "PENVOERDER", "2020-01-01", on)], on)).toEqual([]);
});

it("tells what never held before the day from what did", () => {
  expect(beginsAhead([member("A", "DEELNEMER", on)], on)).toBe(true);
  expect(beginsAhead([member("A", "DEELNEMER", null, "2020-01-01"), member("A", "DEELNEMER", on)], on)).toBe(
    false,
  );
});
