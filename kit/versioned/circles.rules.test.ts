// SPDX-License-Identifier: EUPL-1.2
import { type Above, isCircular } from "./circles.rules";

const up = (id: string, validFrom: string | null = null, validUntil: string | null = null): Above => ({
  id,
  validFrom,
  validUntil,
});
const all = (above: Readonly<Record<string, readonly Above[]>>): [string, boolean][] =>
  Object.keys(above).map((id) => [id, isCircular(id, new Map(Object.entries(above)))]);

it("goes up until nothing is above", () => {
  expect(all({ A: [up("B")], B: [up("C")], C: [] })).toEqual([
    ["A", false],
    ["B", false],
    ["C", false],
  ]);
});

it("finds a circle of one, two and three; what leads into one is none itself", () => {
  expect(all({ A: [up("A")] })).toEqual([["A", true]]);
  expect(all({ A: [up("B")], B: [up("A")] })).toEqual([
    ["A", true],
    ["B", true],
  ]);
  expect(all({ Z: [up("A")], A: [up("B")], B: [up("C")], C: [up("A")] })).toEqual([
    ["Z", false],
    ["A", true],
    ["B", true],
    ["C", true],
  ]);
});

it("looks at days: what was turned around on one day was never a circle", () => {
  const turned = { A: [up("B", null, "2023-01-01")], B: [up("A", "2023-01-01")] };
  expect(all(turned)).toEqual([
    ["A", false],
    ["B", false],
  ]);
  const overlapping = { A: [up("B", null, "2023-01-02")], B: [up("A", "2023-01-01")] };
  expect(all(overlapping)).toEqual([
    ["A", true],
    ["B", true],
  ]);
});
