// SPDX-License-Identifier: EUPL-1.2
import { referredFirst } from "./segmentOrder.rules";

const ordered = (...segments: Parameters<typeof referredFirst>[0]) =>
  referredFirst(segments).map(({ id }) => id);

it("names a segment after its parent and its counterpart, and otherwise as they stand", () => {
  const a = { id: "4A", facts: { parentId: "4", counterpartId: "4B" } };
  const b = { id: "4B", facts: { parentId: "4" } };
  const whole = { id: "4", facts: {} };
  expect(ordered({ id: "1", facts: {} }, a, b, whole)).toEqual(["1", "4", "4B", "4A"]);
});

it("names each twin once, also one that is named twice or goes in a circle", () => {
  const [one, other] = [
    { id: "1", facts: { counterpartId: "2" } },
    { id: "2", facts: { counterpartId: "1" } },
  ];
  expect(ordered(one, other)).toEqual(["2", "1"]);
});
